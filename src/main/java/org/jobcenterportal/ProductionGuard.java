package org.jobcenterportal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Keeps the portal from starting for real people with the settings of a demonstration. */
final class ProductionGuard implements EnvironmentPostProcessor, Ordered {

    private static final Profiles TRYING = Profiles.of("demo", "test");
    private static final Profiles CONTRADICTION = Profiles.of("demo & (prod | production)");
    private static final String DEMO_SECRET = "portal";

    /** Whether this is production: everything is, that does not say otherwise. */
    static boolean isProduction(Environment environment) {
        return !environment.acceptsProfiles(TRYING);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(CONTRADICTION)) {
            throw new StartRefused("The portal does not start as demonstration and as production at once: "
                    + "take the profile demo away from SPRING_PROFILES_ACTIVE.");
        }
        if (isProduction(environment)) {
            var objections = objections(environment);
            if (!objections.isEmpty()) {
                throw new StartRefused(
                        "The portal does not start for production: " + String.join("; ", objections) + ".");
            }
        }
    }

    private static List<String> objections(Environment environment) {
        var objections = new ArrayList<String>();
        requireSecret(environment, "portal.login.client-secret", "PORTAL_CLIENT_SECRET", objections);
        requireSecret(environment, "portal.links.secret", "PORTAL_LINK_SECRET", objections);
        requireSecret(environment, "portal.vault.secret", "PORTAL_VAULT_SECRET", objections);
        requireSecret(environment, "spring.datasource.password", "PORTAL_DATABASE_PASSWORD", objections);
        requireSecret(environment, "spring.flyway.password", "PORTAL_DATABASE_OWNER_PASSWORD", objections);
        requireEncryption(environment, "portal.public-url", "PORTAL_PUBLIC_URL", objections);
        requireEncryption(environment, "portal.login.issuer", "PORTAL_ISSUER", objections);
        if (Objects.equals(text(environment, "spring.datasource.username"), text(environment, "spring.flyway.user"))) {
            objections.add("PORTAL_DATABASE_USER and PORTAL_DATABASE_OWNER are the same, "
                    + "so that the application could rewrite the audit log");
        }
        return objections;
    }

    private static void requireSecret(
            Environment environment, String property, String variable, List<String> objections) {
        var secret = text(environment, property);
        if (secret.isEmpty()) {
            objections.add(variable + " is missing");
        } else if (secret.equals(DEMO_SECRET)) {
            objections.add(variable + " is the password of the demonstration, which everybody knows");
        }
    }

    private static void requireEncryption(
            Environment environment, String property, String variable, List<String> objections) {
        if (!text(environment, property).startsWith("https://")) {
            objections.add(variable + " must begin with https://");
        }
    }

    private static String text(Environment environment, String property) {
        return environment.getProperty(property, "").strip();
    }
}
