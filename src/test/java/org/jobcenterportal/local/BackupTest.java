package org.jobcenterportal.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rehearsal: save, damage, put back, compare. */
class BackupTest {

    private static final Path PLACE = Path.of("target", "backup-rehearsal");
    private static final Path FILE = PLACE.resolve("saved.zip");
    private static final String ACCOUNTS = "data/h2/keycloakdb.mv.db";

    private final LocalFolder folder = new LocalFolder(PLACE.resolve("portal"));
    private final Backup backup = new Backup(folder, "26.7.3");

    @BeforeEach
    void beginAnew() throws Exception {
        LocalFolder.delete(folder.database().resolve("data"));
        LocalFolder.delete(folder.keycloak());
        Files.deleteIfExists(FILE);
    }

    @Test
    void what_was_saved_comes_back_after_a_disaster() throws Exception {
        var before = enterSomething();
        backup.save(FILE);
        damage();

        backup.restore(FILE);

        assertThat(everything()).isEqualTo(before);
        assertThat(folder.keycloak().resolve(ACCOUNTS)).hasContent("the accounts");
        assertThat(folder.anchors()).hasContent("the newest seal");
        assertThat(folder.path().resolve("before-restore/audit-anchors.txt")).hasContent("a later seal");
    }

    @Test
    void any_other_file_is_refused() throws Exception {
        Files.writeString(FILE, "not a backup");

        assertThatThrownBy(() -> backup.restore(FILE))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is not a backup");
    }

    @Test
    void where_nothing_was_entered_there_is_nothing_to_save() {
        assertThatThrownBy(() -> backup.save(FILE))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("nothing to save");
    }

    @Test
    void a_backup_of_a_newer_portal_is_refused() {
        var manifest = new Manifest("26.7.3", List.of("1.0.10", "99.1"), new TreeMap<>());

        assertThatThrownBy(() -> manifest.requireKnown("26.7.3"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("newer version of the portal (migration 99.1");
    }

    @Test
    void a_backup_of_a_newer_keycloak_is_refused_and_of_an_older_one_is_not() {
        var manifest = new Manifest("26.7.3", List.of("1.0.10"), new TreeMap<>());

        manifest.requireKnown("27.0.0");

        assertThatThrownBy(() -> manifest.requireKnown("26.7.0"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("newer than 26.7.0");
    }

    private List<String> enterSomething() throws Exception {
        var accounts = folder.keycloak().resolve(ACCOUNTS);
        Files.createDirectories(accounts.getParent());
        Files.writeString(accounts, "the accounts");
        Files.writeString(folder.anchors(), "the newest seal");
        try (var database = LocalDatabase.start(folder.database(), 0)) {
            Flyway.configure()
                    .dataSource(database.url(), LocalDatabase.OWNER, LocalDatabase.PASSWORD)
                    .locations("classpath:db/migration")
                    .outOfOrder(true)
                    .load()
                    .migrate();
            execute(
                    database,
                    "create table rehearsal (id uuid primary key, name varchar(40), at datetime(6))",
                    "insert into rehearsal values (uuid(), 'Bürgerhaus Große Straße 🏡', now(6))",
                    "insert into installation (name, setting) values ('rehearsal', 'yes')");
            return everything(database);
        }
    }

    private void damage() throws Exception {
        try (var database = LocalDatabase.start(folder.database(), 0)) {
            execute(
                    database,
                    "drop table rehearsal",
                    "delete from installation",
                    "create table intruder (id int primary key)");
        }
        Files.writeString(folder.keycloak().resolve(ACCOUNTS), "overwritten");
        Files.writeString(folder.anchors(), "a later seal");
    }

    private List<String> everything() throws Exception {
        try (var database = LocalDatabase.start(folder.database(), 0)) {
            return everything(database);
        }
    }

    private static List<String> everything(LocalDatabase database) throws SQLException {
        var rows = new ArrayList<String>();
        var facts = DatabaseFacts.of(database.url(), LocalDatabase.OWNER, LocalDatabase.PASSWORD);
        try (var connection = DriverManager.getConnection(database.url(), LocalDatabase.OWNER, LocalDatabase.PASSWORD);
                var statement = connection.createStatement()) {
            for (var table : facts.rows().keySet()) {
                try (var sum = statement.executeQuery("checksum table `" + table + "`")) {
                    sum.next();
                    rows.add(table + " " + facts.rows().get(table) + " " + sum.getLong(2));
                }
            }
        }
        return rows;
    }

    private static void execute(LocalDatabase database, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), LocalDatabase.OWNER, LocalDatabase.PASSWORD);
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }
}
