package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.jobcenterportal.journeys.Screen.button;
import static org.jobcenterportal.journeys.Screen.heading;
import static org.jobcenterportal.journeys.Screen.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;

/** The same profile is open in two browsers: whoever saves second reads both versions and loses nothing. */
@Journey
@Row("F7")
class TwoAtOnceJourney {

    private static final String PROFILE = "/intern/faelle/435D118204/profil";
    private static final String WISH = "Wunsch in eigenen Worten";
    private static final String OCCUPATION = "Erlernter Beruf";

    @Test
    void the_second_sees_both_versions_and_keeps_what_each_has_written(RunningPortal portal) {
        var first = opened(portal);
        var second = opened(portal);

        field(first, WISH).fill("Vormittags, in einer Küche");
        button(first, "Profil speichern").click();
        assertThat(text(first, "Profil gespeichert")).isVisible();

        field(second, WISH).fill("Am liebsten in einer Kita");
        field(second, OCCUPATION).fill("Buchhalterin");
        button(second, "Profil speichern").click();
        assertThat(text(second, "Jemand hat das gerade geändert.")).isVisible();
        assertThat(text(second, "Ihre Fassung: Am liebsten in einer Kita")).isVisible();
        assertThat(text(second, "Ihre Fassung: Buchhalterin")).isVisible();
        assertThat(field(second, WISH)).hasValue("Am liebsten in einer Kita");
        assertThat(field(second, OCCUPATION)).hasValue("Buchhalterin");
        Axe.findsNothingOn(second);

        var keyboard = new Keyboard(second);
        keyboard.reach(AriaRole.RADIO, "Ihre Fassung: Am liebsten in einer Kita")
                .press("ArrowDown");
        keyboard.reach(AriaRole.RADIO, "Neue Fassung: Vormittags, in einer Küche");
        keyboard.reach(AriaRole.BUTTON, "So zusammen speichern").press("Enter");
        assertThat(text(second, "Profil gespeichert")).isVisible();

        first.reload();
        assertThat(field(first, WISH)).hasValue("Vormittags, in einer Küche");
        assertThat(field(first, OCCUPATION)).hasValue("Buchhalterin");
    }

    /** The versions are called like the fields. */
    private static Locator field(Page page, String label) {
        return page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName(label));
    }

    private static Page opened(RunningPortal portal) {
        var page = portal.visitAs("vermittlung", Visitor.atDesk(), PROFILE);
        heading(page).waitFor();
        return page;
    }
}
