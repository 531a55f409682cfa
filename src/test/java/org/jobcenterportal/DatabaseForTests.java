package org.jobcenterportal;

import ch.vorburger.exec.ManagedProcessException;
import java.nio.file.Path;
import java.util.Map;
import org.jobcenterportal.local.LocalDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The one MariaDB server of a whole test run, started by the first test that needs it and stopped with the JVM. */
public final class DatabaseForTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Starts the server once. */
    private static final class Server {

        private static final LocalDatabase DATABASE = start();

        private static LocalDatabase start() {
            try {
                var folder = Path.of(
                        "target", "test-database-" + ProcessHandle.current().pid());
                var database = LocalDatabase.start(folder, 0);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database)));
                return database;
            } catch (ManagedProcessException failure) {
                throw new IllegalStateException("The test database does not start", failure);
            }
        }

        private static void stop(LocalDatabase database) {
            try {
                database.close();
            } catch (ManagedProcessException failure) {
                throw new IllegalStateException("The test database does not stop", failure);
            }
        }
    }

    /** The running server. */
    public static LocalDatabase database() {
        return Server.DATABASE;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = database();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url", database.url(),
                                "spring.datasource.username", LocalDatabase.APPLICATION,
                                "spring.datasource.password", LocalDatabase.PASSWORD,
                                "spring.flyway.user", LocalDatabase.OWNER,
                                "spring.flyway.password", LocalDatabase.PASSWORD)));
    }
}
