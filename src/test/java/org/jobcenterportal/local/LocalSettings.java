package org.jobcenterportal.local;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of the local portal may be chosen by environment variables: ports, and a database or an issuer elsewhere, in
 * whose place nothing is started here.
 */
record LocalSettings(
        int portalPort, int keycloakPort, int databasePort, Optional<String> databaseUrl, Optional<String> issuer) {

    static final String HOST = "127.0.0.1";

    static LocalSettings from(Map<String, String> environment) {
        return new LocalSettings(
                port(environment, "PORTAL_PORT", 8080),
                port(environment, "PORTAL_KEYCLOAK_PORT", 8180),
                port(environment, "PORTAL_LOCAL_DATABASE_PORT", 13306),
                given(environment.get("PORTAL_DATABASE_URL")),
                given(environment.get("PORTAL_ISSUER")));
    }

    String publicUrl() {
        return "http://localhost:" + portalPort;
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        var value = environment.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            return usual;
        }
        if (!value.matches("[1-9][0-9]{0,4}") || Integer.parseInt(value) > 65535) {
            throw new CannotStart(name + " must be a port between 1 and 65535, but is \"" + value + "\".");
        }
        return Integer.parseInt(value);
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
