package org.jobcenterportal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The folder with realm, theme and accounts of one Keycloak, apart from its programs, so that a person and a test can
 * have one each. Keycloak imports a realm only where there is none: an edited realm file therefore begins a new home.
 */
final class KeycloakHome {

    /** Remembers from which realm file this home was filled. */
    static final String ORIGIN = "imported-from";

    private static final Path REALM = Path.of("src/main/keycloak/portal-realm.json");
    private static final Path DEMO_USERS = Path.of("src/main/keycloak/demo-users.json");
    private static final Path THEMES = Path.of("src/main/keycloak/themes");

    private final Path path;

    private KeycloakHome(Path path) {
        this.path = path;
    }

    static KeycloakHome prepare(Path path, Path distribution, Map<String, String> placeholders) {
        var home = new KeycloakHome(path);
        try {
            home.fill(distribution, placeholders);
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder of Keycloak cannot be written", failure);
        }
        return home;
    }

    /** The version of an unpacked distribution. */
    static String version(Path distribution) {
        try {
            return Files.readString(distribution.resolve("version.txt")).replaceAll("[^0-9.]", "");
        } catch (IOException missing) {
            throw new CannotStart("Keycloak is not here yet: ./portal run fetches it.", missing);
        }
    }

    private void fill(Path distribution, Map<String, String> placeholders) throws IOException {
        var origin = path.resolve(ORIGIN);
        var fingerprint = fingerprint(placeholders);
        if (!Files.exists(origin) || !Files.readString(origin).equals(fingerprint)) {
            LocalFolder.delete(path);
        }
        for (var name : new String[] {"conf", "providers", "themes", "data/import"}) {
            Files.createDirectories(path.resolve(name));
        }
        if (!Files.exists(path.resolve("lib"))) {
            Files.createSymbolicLink(path.resolve("lib"), distribution.resolve("lib"));
        }
        Files.copy(REALM, path.resolve("data/import/portal-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(DEMO_USERS, path.resolve("data/import/portal-users-0.json"), StandardCopyOption.REPLACE_EXISTING);
        copyThemes();
        Files.writeString(origin, fingerprint);
    }

    private void copyThemes() throws IOException {
        LocalFolder.delete(path.resolve("themes"));
        try (var files = Files.walk(THEMES)) {
            for (var file : files.toList()) {
                var copy =
                        path.resolve("themes").resolve(THEMES.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static String fingerprint(Map<String, String> placeholders) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(REALM));
            digest.update(Files.readAllBytes(DEMO_USERS));
            digest.update(new TreeMap<>(placeholders).toString().getBytes());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
