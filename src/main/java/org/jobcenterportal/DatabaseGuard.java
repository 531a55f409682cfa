package org.jobcenterportal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Migrates the database, unless it is of a newer version than this portal or, in production, holds the invented people
 * of the demonstration.
 */
@Component
@InternalUse
class DatabaseGuard implements FlywayMigrationStrategy {

    private final Environment environment;

    DatabaseGuard(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void migrate(Flyway flyway) {
        refuseNewer(flyway);
        if (ProductionGuard.isProduction(environment)) {
            refuseDemonstration(flyway);
        }
        flyway.migrate();
    }

    private static void refuseNewer(Flyway flyway) {
        Stream.of(flyway.info().applied())
                .filter(migration -> !migration.getState().isResolved())
                .findFirst()
                .ifPresent(DatabaseGuard::refuseNewer);
    }

    private static void refuseNewer(MigrationInfo unknown) {
        throw new StartRefused(
                "The database is of a newer version than this portal, which does not know its migration %s \"%s\": start the newer portal, or restore a backup of this version."
                        .formatted(unknown.getVersion(), unknown.getDescription()));
    }

    private static void refuseDemonstration(Flyway flyway) {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            if (isDemonstration(connection)) {
                throw new StartRefused("The portal does not start for production: "
                        + "this database holds the invented people of the demonstration.");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The database cannot be asked what it holds", failure);
        }
    }

    private static boolean isDemonstration(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(connection.getCatalog(), null, "installation", null)) {
            if (!tables.next()) {
                return false;
            }
        }
        try (var statement = connection.createStatement();
                var marks = statement.executeQuery(
                        "select 1 from installation where name = 'data_kind' and setting = 'demo'")) {
            return marks.next();
        }
    }
}
