package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The net goes and comes back while somebody books on the way. */
@Journey
class ConnectionJourney {

    /** The next try comes within five seconds. */
    private static final double BACK_SOON = 15_000;

    @Test
    void a_lost_connection_is_told_until_it_is_back_and_what_was_chosen_meanwhile_counts(RunningPortal portal) {
        var page = portal.visit(Visitor.onPhone(), "/beratung");
        var told = page.locator("vaadin-connection-indicator:is([offline], [reconnecting])");

        page.context().setOffline(true);
        page.locator("vaadin-radio-button").first().click();
        assertThat(told).hasCount(1);
        assertThat(told).containsText("Sie sind offline");

        page.context().setOffline(false);
        assertThat(told).hasCount(0, new HasCountOptions().setTimeout(BACK_SOON));
        page.waitForURL(Pattern.compile("\\?thema="));
        Screen.button(page, "Weiter").click();
        page.waitForURL(Pattern.compile("/art"));
    }
}
