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
import org.jobcenterportal.local.LocalDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Portals in processes of their own, on one database that only they use; what they write lies in one folder. */
final class Processes {

    private final Path folder;
    private final String schema;
    private final Class<?> portal;

    /** @param portal what each process runs */
    Processes(Path folder, String schema, Class<?> portal) {
        this.folder = folder;
        this.schema = schema;
        this.portal = portal;
    }

    JdbcClient database() {
        return JdbcClient.create(new DriverManagerDataSource(
                DatabaseForTests.database().url(schema), LocalDatabase.OWNER, LocalDatabase.PASSWORD));
    }

    void emptyDatabase() throws SQLException {
        try (var connection = DriverManager.getConnection(
                        DatabaseForTests.database().url(), LocalDatabase.OWNER, LocalDatabase.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + schema);
            statement.execute("create database " + schema);
        }
    }

    Process start(String what, String isolation, String snapshots, String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dspring.datasource.url=" + DatabaseForTests.database().url(schema),
                "-Dspring.datasource.username=" + LocalDatabase.APPLICATION,
                "-Dspring.datasource.password=" + LocalDatabase.PASSWORD,
                "-Dspring.flyway.user=" + LocalDatabase.OWNER,
                "-Dspring.flyway.password=" + LocalDatabase.PASSWORD,
                "-Dspring.datasource.hikari.transaction-isolation=TRANSACTION_" + isolation,
                "-Dspring.datasource.hikari.connection-init-sql=set session innodb_snapshot_isolation=" + snapshots,
                "-cp",
                System.getProperty("java.class.path"),
                portal.getName(),
                what,
                path("stage")));
        Stream.of(more)
                .map(word -> word.startsWith("journal") ? path(word) : word)
                .forEach(command::add);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(what + String.join("", more).replaceAll("\\W", "") + ".log")
                        .toFile())
                .start();
    }

    void finish(Process process) throws InterruptedException {
        var ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("the portal ends").isTrue();
        assertThat(process.exitValue()).as(this::logs).isZero();
    }

    void awaitFile(String name) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!Files.exists(folder.resolve(name))) {
            assertThat(System.nanoTime()).as(this::logs).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    void awaitAnswers(String journal, int answers) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!Files.exists(folder.resolve(journal))
                || history(journal).stream().filter(entry -> !entry.isUnknown()).count() < answers) {
            assertThat(System.nanoTime()).as(this::logs).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** What one process asked and heard; nothing where it had nothing to ask. */
    List<Journal.Entry> history(String journal) {
        var file = folder.resolve(journal);
        return Files.exists(file) ? Journal.read(file) : List.of();
    }

    String path(String name) {
        return folder.resolve(name).toString();
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
}
