package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.regex.Pattern;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;

/** Whoever is being watched leaves by one key, also where only her link has led. */
@Journey
@Row("S7")
class QuickExitJourney {

    private static final Pattern WEATHER = Pattern.compile("^https://www\\.dwd\\.de/");

    @Test
    void two_times_escape_leave_a_page_behind_a_link_and_the_way_back_leads_nowhere(RunningPortal portal)
            throws Exception {
        var page = portal.visit(Visitor.onPhone(), "/beratung");
        page.context()
                .route(
                        WEATHER,
                        route -> route.fulfill(
                                new FulfillOptions().setContentType("text/html").setBody("<h1>Wetter</h1>")));
        var link = Booking.byVisitor(page, "Adhara Beispiel", "adhara@beispiel.test", portal);
        page.navigate("/impressum");
        page.navigate(link);
        assertThat(Screen.heading(page)).hasText("Ihr Termin ist gebucht.");
        var steps = steps(page);

        page.keyboard().press("Escape");
        page.keyboard().press("Escape");

        page.waitForURL(WEATHER);
        assertThat(steps(page)).isEqualTo(steps);
        page.goBack();
        page.waitForURL(WEATHER);
        assertThat(Screen.heading(page)).hasText("Wetter");
    }

    private static int steps(Page page) {
        return (int) page.evaluate("history.length");
    }
}
