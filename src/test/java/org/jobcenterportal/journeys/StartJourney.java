package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Journey
class StartJourney {

    @Test
    void a_visitor_finds_the_start_page_without_signing_in(RunningPortal portal) {
        var page = portal.visit(Visitor.onPhone(), "/");

        assertThat(page.locator("h1")).isVisible();
        assertThat(page.url()).isEqualTo(portal.address("/").toString());
    }

    @Test
    void whoever_wants_to_sign_in_meets_the_login_page(RunningPortal portal) {
        var page = portal.visit(Visitor.onPhone(), "/meine");

        assertThat(page.locator("#username")).isVisible();
        assertThat(page.url()).contains("/realms/portal/");
    }

    @Test
    void the_health_endpoint_knows_that_everything_is_there(RunningPortal portal) {
        var page = portal.visit(Visitor.atDesk(), "/");

        var health = page.request().get("/actuator/health");

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.text()).contains("\"keycloak\"").contains("\"status\":\"UP\"");
    }
}
