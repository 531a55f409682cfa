package org.jobcenterportal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The folder in which one local portal keeps everything that it needs and everything that was entered. */
public record LocalFolder(Path path) {

    public LocalFolder {
        path = path.toAbsolutePath().normalize();
        create(path);
    }

    /** A folder in which nothing is left of a former run. */
    public static LocalFolder empty(Path path) {
        delete(path);
        return new LocalFolder(path);
    }

    public Path database() {
        return path.resolve("database");
    }

    public Path keycloak() {
        return path.resolve("keycloak");
    }

    public Path application() {
        return path.resolve("application");
    }

    /** Where the portal keeps the newest seal of its audit log, outside of the database. */
    Path anchors() {
        return path.resolve("audit-anchors.txt");
    }

    public Path log(String name) {
        return create(path.resolve("log")).resolve(name + ".log");
    }

    Path lock() {
        return path.resolve("lock");
    }

    Path processes() {
        return create(path.resolve("processes"));
    }

    /** Forgets everything that was entered; what was only downloaded or built stays. */
    void forget() {
        delete(database().resolve("data"));
        delete(keycloak());
        delete(anchors());
    }

    static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new CannotStart("The folder " + folder + " cannot be written.", failure);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder " + folder + " cannot be emptied", failure);
        }
    }
}
