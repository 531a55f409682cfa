package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.jobcenterportal.journeys.Screen.button;
import static org.jobcenterportal.journeys.Screen.heading;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;

/** A misspelt name leads to the right file, others are asked for a reason, and the citizen reads of both. */
@Journey
@Row({"F1", "F102", "F103", "F104"})
class WhoHasLookedJourney {

    private static final String OLENAS_FILE = "/intern/faelle/435D118204";
    private static final String REASON = "Sie ruft an und fragt nach dem Kita-Platz.";

    @Test
    void both_looks_stand_in_who_has_seen_my_data(RunningPortal portal) {
        findsHerMisspelt(portal.visitAs("vermittlung", Visitor.atDesk(), "/intern"));
        isAskedForAReason(portal.visitAs("vermittlung2", Visitor.atDesk(), OLENAS_FILE));

        var data = portal.visitAs("buergerin", Visitor.onPhone(), "/meine/daten");

        assertThat(data.locator("main")).containsText("Markt und Integration 3");
        assertThat(data.locator("main")).containsText("Markt und Integration 1");
        assertThat(data.locator("main")).containsText(REASON);
    }

    /** With the keyboard alone: the key of the search, a name with two letters swapped, the first hit. */
    private static void findsHerMisspelt(Page page) {
        page.locator("h1").first().waitFor();
        page.keyboard().press("/");
        page.keyboard().type("marchneko olena");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Olena Marchenko");
        page.keyboard().press("Enter");

        assertThat(heading(page)).hasText("Olena Marchenko");
    }

    private static void isAskedForAReason(Page page) {
        page.locator("h1").first().waitFor();
        assertThat(page.locator("main")).not().containsText("Olena");

        page.getByRole(AriaRole.RADIO, new GetByRoleOptions().setName("Anruf der Person"))
                .first()
                .check();
        page.getByRole(AriaRole.TEXTBOX).last().fill(REASON);
        button(page, "Fall öffnen").click();

        assertThat(heading(page)).hasText("Olena Marchenko");
    }
}
