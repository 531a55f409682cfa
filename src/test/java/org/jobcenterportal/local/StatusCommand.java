package org.jobcenterportal.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** {@code ./portal status}: versions, ports, the address of the local database and its rows. */
final class StatusCommand {

    private StatusCommand() {}

    public static void main(String[] arguments) throws Exception {
        try {
            run(LocalSettings.from(System.getenv()), arguments[0]);
        } catch (CannotStart reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        }
    }

    private static void run(LocalSettings settings, String portalVersion) throws Exception {
        var folder = new LocalFolder(Path.of(".local"));
        line("portal", portalVersion + ", " + settings.publicUrl() + state(settings.portalPort()));
        line("JDK", System.getProperty("java.version") + ", " + System.getProperty("java.home"));
        line(
                "Keycloak",
                KeycloakHome.version(LocalPortal.DISTRIBUTION) + ", "
                        + settings.issuer().orElse(LocalKeycloak.issuerAt(settings.keycloakPort()))
                        + (settings.issuer().isEmpty() ? state(settings.keycloakPort()) : ""));
        if (settings.databaseUrl().isPresent()) {
            line("database", settings.databaseUrl().get() + " (not the local one)");
        } else if (!Ports.isFree(settings.databasePort())) {
            show(LocalDatabase.url(settings.databasePort(), LocalDatabase.SCHEMA), " (running)");
        } else if (Files.exists(folder.database().resolve("data"))) {
            try (var lock = FolderLock.of(folder);
                    var database = LocalDatabase.start(folder.database(), settings.databasePort())) {
                show(
                        database.url(),
                        " (stopped; user " + LocalDatabase.APPLICATION + ", password " + LocalDatabase.PASSWORD + ")");
            }
        } else {
            line("database", "none yet: ./portal run creates it");
        }
    }

    private static void show(String url, String state) throws Exception {
        var facts = DatabaseFacts.of(url, LocalDatabase.OWNER, LocalDatabase.PASSWORD);
        line("MariaDB", facts.version() + ", " + url + state);
        System.out.println();
        facts.rows().forEach((table, rows) -> System.out.printf("%,12d  %s%n", rows, table));
    }

    private static String state(int port) {
        return Ports.isFree(port) ? " (stopped)" : " (running)";
    }

    private static void line(String what, String value) {
        System.out.printf("%-10s %s%n", what, value);
    }
}
