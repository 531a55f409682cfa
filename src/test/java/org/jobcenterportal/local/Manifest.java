package org.jobcenterportal.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a backup says of itself, so that it is put back only where it fits. */
record Manifest(String keycloak, List<String> migrations, SortedMap<String, Long> rows) {

    private static final String ROWS = "rows.";

    static Manifest read(Path file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newInputStream(file)) {
            properties.load(in);
        }
        var rows = new TreeMap<String, Long>();
        for (var name : properties.stringPropertyNames()) {
            if (name.startsWith(ROWS)) {
                rows.put(name.substring(ROWS.length()), Long.valueOf(properties.getProperty(name)));
            }
        }
        var migrations = properties.getProperty("migrations", "");
        return new Manifest(
                properties.getProperty("keycloak", ""),
                migrations.isEmpty() ? List.of() : List.of(migrations.split(",")),
                rows);
    }

    void write(Path file) throws IOException {
        var properties = new Properties();
        properties.setProperty("keycloak", keycloak);
        properties.setProperty("migrations", String.join(",", migrations));
        rows.forEach((table, count) -> properties.setProperty(ROWS + table, Long.toString(count)));
        try (var out = Files.newOutputStream(file)) {
            properties.store(out, "Backup of the local portal");
        }
    }

    /** Refuses a backup of a version that this portal does not know. */
    void requireKnown(String keycloakHere) {
        var known = Migrations.known();
        migrations.stream()
                .filter(version -> !known.contains(version))
                .findFirst()
                .ifPresent(version -> {
                    throw new CannotStart("This backup is of a newer version of the portal (migration " + version
                            + " is unknown here): restore it with that version.");
                });
        if (Runtime.Version.parse(plain(keycloak)).compareTo(Runtime.Version.parse(plain(keycloakHere))) > 0) {
            throw new CannotStart("This backup is of Keycloak " + keycloak + ", which is newer than " + keycloakHere
                    + " here: restore it with that version.");
        }
    }

    private static String plain(String version) {
        return version.replaceAll("[^0-9.]", "").replaceAll("(\\.0)+$", "");
    }
}
