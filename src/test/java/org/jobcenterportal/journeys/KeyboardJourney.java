package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.journeys.Screen.heading;
import static org.jobcenterportal.journeys.Screen.text;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;

/** Without a mouse: cancelling, with an account and by link, and the day of the BCA. */
@Journey
@Row({"F40", "F41", "F100", "S5"})
class KeyboardJourney {

    @Test
    void a_citizen_cancels_by_keyboard_alone(RunningPortal portal) {
        var page = portal.visitAs("neu", Visitor.atDesk(), "/meine");
        Booking.byCitizen(page, "Etwas anderes", "Per Video");
        page.navigate("/meine/termine");
        assertThat(heading(page)).hasText("Meine Termine");

        var keyboard = new Keyboard(page);
        keyboard.reach(AriaRole.BUTTON, "absagen").press("Enter");
        assertThat(text(page, "Termin absagen?")).isVisible();
        keyboard.reach(AriaRole.BUTTON, "Zurück").press("Enter");
        keyboard.reach(AriaRole.BUTTON, "absagen").press("Enter");
        keyboard.reach(AriaRole.BUTTON, "Ja, absagen").press("Enter");

        assertThat(text(page, "Ihr Termin ist abgesagt.")).isVisible();
    }

    @Test
    void a_visitor_cancels_by_her_link_and_by_keyboard_alone(RunningPortal portal) throws Exception {
        var page = portal.visit(Visitor.atDesk(), "/beratung");
        page.navigate(Booking.byVisitor(page, "Capella Beispiel", "capella@beispiel.test", portal));
        assertThat(heading(page)).hasText("Ihr Termin ist gebucht.");

        var keyboard = new Keyboard(page);
        keyboard.reach(AriaRole.BUTTON, "Termin absagen").press("Enter");
        keyboard.reach(AriaRole.BUTTON, "Ja, absagen").press("Enter");

        assertThat(text(page, "Ihr Termin ist abgesagt.")).isVisible();
    }

    @Test
    void the_bca_opens_her_day_ticks_takes_back_and_looks_at_the_week_by_keyboard_alone(RunningPortal portal)
            throws Exception {
        var visitor = portal.visit(Visitor.atDesk(), "/beratung");
        visitor.navigate(Booking.byVisitor(visitor, "Mira Beispiel", "mira@beispiel.test", portal));
        var day = TimePasses.afterTheEndOf(Booking.code(visitor), portal);
        var page = portal.visitAs("bca", Visitor.atDesk(), "/intern");
        heading(page).waitFor();
        var keyboard = new Keyboard(page);

        keyboard.reach(AriaRole.LINK, "Termine").press("Enter");
        page.waitForURL(Pattern.compile("/intern/termine"));
        page.navigate("/intern/termine?tag=" + day);
        keyboard.reach(AriaRole.BUTTON, "Stattgefunden", "Mira Beispiel").press("Enter");
        assertThat(text(page, "Mira Beispiel: stattgefunden")).isVisible();
        keyboard.requireFocus("after the tick");
        keyboard.reach(AriaRole.BUTTON, "Rückgängig", "Mira Beispiel").press("Enter");
        keyboard.reach(AriaRole.BUTTON, "Stattgefunden", "Mira Beispiel");
        keyboard.requireFocus("after taking the tick back");

        keyboard.reach(AriaRole.LINK, "Woche").press("Enter");
        assertThat(heading(page)).containsText("Woche vom");
        keyboard.requireFocus("after going to the week");
        assertThat(page.url()).contains("ansicht=woche");
    }
}
