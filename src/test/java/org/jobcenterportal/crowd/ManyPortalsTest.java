package org.jobcenterportal.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jobcenterportal.DatabaseForTests;
import org.jobcenterportal.Row;
import org.jobcenterportal.local.LocalDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Bookings, moves and cancellations of many callers at once, from portals in processes of their own on one database. The
 * history of what they were told is held against the data afterwards.
 */
@Tag("several-portals") // starts nine of them: the fast run leaves it to the complete one
@Row({"F41", "F45", "F46"})
class ManyPortalsTest {

    private static final String SCHEMA = "portal_crowd";
    private static final int CALLS = 400;

    @TempDir
    private Path folder;

    private final JdbcClient database = JdbcClient.create(new DriverManagerDataSource(
            DatabaseForTests.database().url(SCHEMA), LocalDatabase.OWNER, LocalDatabase.PASSWORD));

    @BeforeEach
    void an_empty_database() throws SQLException {
        try (var connection = DriverManager.getConnection(
                        DatabaseForTests.database().url(), LocalDatabase.OWNER, LocalDatabase.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + SCHEMA);
            statement.execute("create database " + SCHEMA);
        }
    }

    @ParameterizedTest
    @CsvSource({"READ_COMMITTED,OFF", "READ_COMMITTED,ON", "REPEATABLE_READ,OFF", "REPEATABLE_READ,ON"})
    void what_callers_were_told_is_true_at_every_isolation(String isolation, String snapshots) throws Exception {
        finish(play("play", isolation, snapshots, "journal-0", "0", Integer.toString(CALLS)));

        var history = history("journal-0");
        assertThat(history)
                .filteredOn(entry -> entry.answer().startsWith("MOVED"))
                .isNotEmpty();
        assertThat(new Truth(database).violations(history)).isEmpty();
    }

    @Test
    void two_portals_on_one_database_one_of_them_killed_lose_nothing_and_give_nothing_twice() throws Exception {
        var survivor = play("play", "READ_COMMITTED", "OFF", "journal-0", "0", Integer.toString(CALLS));
        awaitFile("stage");
        var victim = play("play", "READ_COMMITTED", "OFF", "journal-1", "1", "1000000");

        awaitAnswers("journal-1", 100);
        victim.destroyForcibly().waitFor();
        finish(survivor);
        finish(play("repeat", "READ_COMMITTED", "OFF", "journal-2", path("journal-1")));

        var killed = history("journal-1");
        assertThat(killed).filteredOn(Journal.Entry::isUnknown).isNotEmpty();
        var history = new ArrayList<>(history("journal-0"));
        history.addAll(killed);
        history.addAll(Files.exists(folder.resolve("journal-2")) ? history("journal-2") : List.of());
        assertThat(new Truth(database).violations(history)).isEmpty();
    }

    /** The control: without the primary key of the diary, the very same crowd is told what cannot be true. */
    @Test
    void without_the_guard_the_check_finds_times_that_were_given_twice() throws Exception {
        play("stage", "READ_COMMITTED", "OFF");
        database.sql("alter table diary_quarter drop primary key, add index (party, quarter_start)")
                .update();

        finish(play("play", "READ_COMMITTED", "OFF", "journal-0", "0", Integer.toString(CALLS)));

        assertThat(new Truth(database).violations(history("journal-0")))
                .anySatisfy(violation -> assertThat(violation).startsWith("two at one time of a consultant"));
    }

    private Process play(String what, String isolation, String snapshots, String... more) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dspring.datasource.url=" + DatabaseForTests.database().url(SCHEMA),
                "-Dspring.datasource.username=" + LocalDatabase.APPLICATION,
                "-Dspring.datasource.password=" + LocalDatabase.PASSWORD,
                "-Dspring.flyway.user=" + LocalDatabase.OWNER,
                "-Dspring.flyway.password=" + LocalDatabase.PASSWORD,
                "-Dspring.datasource.hikari.transaction-isolation=TRANSACTION_" + isolation,
                "-Dspring.datasource.hikari.connection-init-sql=set session innodb_snapshot_isolation=" + snapshots,
                "-cp",
                System.getProperty("java.class.path"),
                CrowdProcess.class.getName(),
                what,
                path("stage")));
        Stream.of(more)
                .map(word -> word.startsWith("journal") ? path(word) : word)
                .forEach(command::add);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(what + ".log").toFile())
                .start();
        if (what.equals("stage")) {
            finish(process);
        }
        return process;
    }

    private void finish(Process process) throws InterruptedException, IOException {
        var ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("the portal ends").isTrue();
        assertThat(process.exitValue()).as(this::logs).isZero();
    }

    private String logs() {
        try (var files = Files.list(folder)) {
            var text = new StringBuilder();
            for (var log :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                text.append(Files.readString(log));
            }
            return text.toString();
        } catch (IOException failure) {
            return failure.toString();
        }
    }

    private void awaitFile(String name) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!Files.exists(folder.resolve(name))) {
            assertThat(System.nanoTime()).as(this::logs).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private void awaitAnswers(String journal, int answers) throws Exception {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!Files.exists(folder.resolve(journal))
                || history(journal).stream().filter(entry -> !entry.isUnknown()).count() < answers) {
            assertThat(System.nanoTime()).as(this::logs).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private List<Journal.Entry> history(String journal) {
        return Journal.read(folder.resolve(journal));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
