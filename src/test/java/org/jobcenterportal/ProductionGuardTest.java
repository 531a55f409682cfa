package org.jobcenterportal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class ProductionGuardTest {

    private static final Map<String, String> SOUND = Map.of(
            "portal.login.client-secret", "c2VjcmV0",
            "portal.links.secret", "bGlua3M",
            "portal.vault.secret", "dmF1bHQ",
            "spring.datasource.username", "portal_app",
            "spring.datasource.password", "YXBw",
            "spring.flyway.user", "portal_owner",
            "spring.flyway.password", "b3duZXI",
            "portal.public-url", "https://portal.kassel.example",
            "portal.login.issuer", "https://login.kassel.example/realms/portal");

    @Test
    void sound_settings_are_let_through() {
        assertThatCode(() -> start(Map.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "portal.login.client-secret,'',PORTAL_CLIENT_SECRET is missing",
        "portal.login.client-secret,portal,PORTAL_CLIENT_SECRET is the password of the demonstration",
        "portal.links.secret,'',PORTAL_LINK_SECRET is missing",
        "portal.links.secret,portal,PORTAL_LINK_SECRET is the password of the demonstration",
        "portal.vault.secret,'',PORTAL_VAULT_SECRET is missing",
        "portal.vault.secret,portal,PORTAL_VAULT_SECRET is the password of the demonstration",
        "spring.datasource.password,'',PORTAL_DATABASE_PASSWORD is missing",
        "spring.datasource.password,portal,PORTAL_DATABASE_PASSWORD is the password of the demonstration",
        "spring.flyway.password,portal,PORTAL_DATABASE_OWNER_PASSWORD is the password of the demonstration",
        "spring.flyway.user,portal_app,PORTAL_DATABASE_USER and PORTAL_DATABASE_OWNER are the same",
        "portal.public-url,http://portal.kassel.example,PORTAL_PUBLIC_URL must begin with https://",
        "portal.login.issuer,http://login.kassel.example,PORTAL_ISSUER must begin with https://"
    })
    void settings_of_a_demonstration_are_refused_in_production(String property, String value, String objection) {
        assertThatThrownBy(() -> start(Map.of(property, value)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(objection);
    }

    @Test
    void a_demonstration_may_have_them() {
        assertThatCode(() -> start(Map.of("portal.login.client-secret", "portal"), "demo"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"prod", "production"})
    void nothing_is_demonstration_and_production_at_once(String production) {
        assertThatThrownBy(() -> start(Map.of(), "demo", production))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("at once");
    }

    private static void start(Map<String, String> changes, String... profiles) {
        var properties = new HashMap<>(SOUND);
        properties.putAll(changes);
        var environment = new MockEnvironment();
        properties.forEach(environment::setProperty);
        environment.setActiveProfiles(profiles);
        new ProductionGuard().postProcessEnvironment(environment, new SpringApplication(Portal.class));
    }
}
