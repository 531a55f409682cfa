package org.jobcenterportal.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalSettingsTest {

    @Test
    void without_any_setting_the_usual_ports_are_taken_and_everything_is_started_here() {
        var settings = LocalSettings.from(Map.of());

        assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.keycloakPort()).isEqualTo(8180);
        assertThat(settings.databaseUrl()).isEmpty();
        assertThat(settings.issuer()).isEmpty();
    }

    @Test
    void a_database_and_an_issuer_elsewhere_are_used() {
        var settings = LocalSettings.from(Map.of(
                "PORTAL_DATABASE_URL", "jdbc:mariadb://db.example/portal",
                "PORTAL_ISSUER", "https://login.example/realms/portal"));

        assertThat(settings.databaseUrl()).contains("jdbc:mariadb://db.example/portal");
        assertThat(settings.issuer()).contains("https://login.example/realms/portal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http"})
    void what_is_no_port_is_refused_in_one_sentence(String value) {
        var environment = Map.of("PORTAL_PORT", value);

        assertThatThrownBy(() -> LocalSettings.from(environment))
                .isInstanceOf(CannotStart.class)
                .hasMessage("PORTAL_PORT must be a port between 1 and 65535, but is \"" + value + "\".");
    }

    @Test
    void a_port_in_use_is_named_with_a_way_out() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();

            assertThatThrownBy(() -> Ports.require(port, "the portal", "PORTAL_PORT"))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + port + ", meant for the portal, is in use")
                    .hasMessageContaining("PORTAL_PORT=");
        }
        assertThatCode(() -> Ports.require(Ports.free(), "the portal", "PORTAL_PORT"))
                .doesNotThrowAnyException();
    }
}
