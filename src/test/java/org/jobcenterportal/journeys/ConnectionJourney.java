package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The net goes and comes back while somebody books on the way. */
@Journey
class ConnectionJourney {

    /** The next try comes within five seconds. */
    private static final double BACK_SOON = 15_000;

    private static final Pattern MESSAGES = Pattern.compile("v-r=uidl");
    private static final Pattern CHOSEN = Pattern.compile("\\?thema=");

    @Test
    void a_lost_connection_is_told_until_it_is_back_and_what_was_chosen_meanwhile_counts(RunningPortal portal) {
        var page = portal.visit(Visitor.onPhone(), "/beratung");
        page.waitForFunction("Vaadin.connectionState.state === 'connected'");

        page.context().setOffline(true);
        assertThat(told(page)).hasCount(1);
        page.locator("vaadin-radio-button").first().click();
        assertThat(told(page)).containsText("Sie sind offline");

        page.context().setOffline(false);
        assertThat(told(page)).hasCount(0, new HasCountOptions().setTimeout(BACK_SOON));
        page.waitForURL(CHOSEN);
        Screen.button(page, "Weiter").click();
        page.waitForURL(Pattern.compile("/art"));
    }

    @Test
    void what_is_under_way_when_the_connection_goes_is_said_once_and_counts(RunningPortal portal) {
        var page = portal.visit(Visitor.onPhone(), "/beratung");
        page.waitForFunction("Vaadin.connectionState.state === 'connected'");
        var underWay = new ArrayList<Route>();
        page.route(MESSAGES, underWay::add);

        page.locator("vaadin-radio-button").first().click();
        page.waitForCondition(() -> !underWay.isEmpty());
        page.context().setOffline(true);
        page.waitForFunction("!navigator.onLine");
        page.context().setOffline(false);
        page.unroute(MESSAGES);
        underWay.forEach(Route::resume);

        page.waitForURL(CHOSEN);
        assertThat(told(page)).hasCount(0);
        assertEquals(1, underWay.size());
    }

    @Test
    void a_page_that_the_lost_connection_left_half_there_comes_whole_when_it_is_back(RunningPortal portal) {
        var page = portal.visit(Visitor.onPhone(), "/impressum");
        var cut = new AtomicBoolean(true);
        page.route(Pattern.compile("/VAADIN/build/inputs|/styles\\.css$"), route -> {
            if (cut.get() && !route.request().resourceType().equals("stylesheet")) {
                route.abort("internetdisconnected");
            } else {
                route.resume();
            }
        });
        page.waitForRequest(asked -> asked.method().equals("HEAD"), () -> page.navigate("/beratung"));

        cut.set(false);
        page.locator("vaadin-radio-button").first().click();
        page.waitForURL(CHOSEN);
    }

    @Test
    void where_somebody_wished_to_go_meanwhile_is_read_when_the_connection_is_back(RunningPortal portal) {
        var page = portal.visit(Visitor.onPhone(), "/beratung");
        page.waitForFunction("Vaadin.connectionState.state === 'connected'");

        page.context().setOffline(true);
        assertThat(told(page)).hasCount(1);
        Screen.link(page, "Impressum").click();
        assertThat(Screen.heading(page)).hasText("Worüber möchten Sie sprechen?");

        page.context().setOffline(false);
        page.waitForURL(Pattern.compile("/impressum"));
        assertThat(Screen.heading(page)).hasText("Impressum");
    }

    private static Locator told(Page page) {
        return page.locator("vaadin-connection-indicator:is([offline], [reconnecting])");
    }
}
