#!/bin/bash
# Runs once, when the MariaDB container has no data yet: the schema's owner, who migrates, the application's user, who
# gets its rights from the migrations, and Keycloak's own schema and user.
set -euo pipefail

mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
create database if not exists portal character set utf8mb4 collate utf8mb4_uca1400_german2_ai_ci;
create user if not exists 'portal_owner'@'%' identified by '$PORTAL_DATABASE_OWNER_PASSWORD';
grant all on portal.* to 'portal_owner'@'%' with grant option;
create user if not exists 'portal_app'@'%' identified by '$PORTAL_DATABASE_PASSWORD';
create database if not exists keycloak character set utf8mb4;
create user if not exists 'keycloak'@'%' identified by '$KEYCLOAK_DATABASE_PASSWORD';
grant all on keycloak.* to 'keycloak'@'%';
SQL
