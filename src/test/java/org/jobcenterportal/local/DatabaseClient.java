package org.jobcenterportal.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** MariaDB's own programs for writing a schema to a file and reading it back. */
final class DatabaseClient {

    private final Path programs;
    private final int port;

    DatabaseClient(LocalFolder folder, LocalDatabase database) {
        this.programs = folder.database().resolve("base/bin");
        this.port = database.port();
    }

    /** Writes all tables as they are at one moment. */
    void dump(Path file) throws InterruptedException {
        run(
                command("mariadb-dump", "--single-transaction", "--no-tablespaces", "--skip-comments"),
                Redirect.PIPE,
                Redirect.to(file.toFile()));
    }

    /** Fills an empty schema. */
    void load(Path file) throws InterruptedException {
        run(command("mariadb"), Redirect.from(file.toFile()), Redirect.DISCARD);
    }

    private List<String> command(String program, String... options) {
        var command = new ArrayList<>(List.of(
                programs.resolve(program).toString(),
                "--no-defaults",
                "--skip-ssl",
                "--default-character-set=utf8mb4",
                "--host=" + LocalSettings.HOST,
                "--port=" + port,
                "--user=" + LocalDatabase.OWNER));
        command.addAll(List.of(options));
        command.add(LocalDatabase.SCHEMA);
        return command;
    }

    private static void run(List<String> command, Redirect in, Redirect out) throws InterruptedException {
        try {
            var errors = Files.createTempFile("portal", ".log");
            var builder = new ProcessBuilder(command)
                    .redirectInput(in)
                    .redirectOutput(out)
                    .redirectError(errors.toFile());
            builder.environment().put("MYSQL_PWD", LocalDatabase.PASSWORD);
            var code = builder.start().waitFor();
            var said = Files.readString(errors).strip();
            Files.delete(errors);
            if (code != 0) {
                throw new CannotStart("MariaDB could not do it: " + said);
            }
        } catch (IOException failure) {
            throw new CannotStart("The program " + command.getFirst() + " cannot be started.", failure);
        }
    }
}
