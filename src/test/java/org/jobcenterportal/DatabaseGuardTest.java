package org.jobcenterportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jobcenterportal.local.LocalDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** On a schema of its own, so that the portal of the other tests is not disturbed. */
class DatabaseGuardTest {

    private static final String SCHEMA = "portal_guarded";

    private final MockEnvironment environment = new MockEnvironment();
    private final Flyway flyway = Flyway.configure()
            .dataSource(DatabaseForTests.database().url(SCHEMA), LocalDatabase.OWNER, LocalDatabase.PASSWORD)
            .locations("classpath:db/migration")
            .outOfOrder(true)
            .load();

    @BeforeEach
    @AfterEach
    void beginWithout() throws SQLException {
        var database = DatabaseForTests.database();
        try (var connection = DriverManager.getConnection(database.url(), LocalDatabase.OWNER, LocalDatabase.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            statement.execute("drop database if exists " + SCHEMA);
            statement.execute("create database " + SCHEMA);
        }
    }

    @Test
    void an_empty_database_is_filled() {
        migrate();

        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied()).isNotEmpty();
    }

    @Test
    void a_database_of_a_newer_version_is_left_alone() throws SQLException {
        migrate();
        execute("update flyway_schema_history set version = '99.1', description = 'from the future' "
                + "where version = '1.0.11'");

        assertThatThrownBy(this::migrate)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("newer version")
                .hasMessageContaining("from the future");
    }

    @Test
    void production_refuses_invented_people_and_a_demonstration_does_not() throws SQLException {
        migrate();
        execute("insert into installation (name, setting) values ('data_kind', 'demo')");

        assertThatThrownBy(this::migrate).isInstanceOf(StartRefused.class).hasMessageContaining("invented people");

        environment.setActiveProfiles("demo");
        migrate();
    }

    private void migrate() {
        new DatabaseGuard(environment).migrate(flyway);
    }

    private static void execute(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        DatabaseForTests.database().url(SCHEMA), LocalDatabase.OWNER, LocalDatabase.PASSWORD);
                var statements = connection.createStatement()) {
            statements.execute(statement);
        }
    }
}
