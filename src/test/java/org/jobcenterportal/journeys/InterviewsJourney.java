package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.jobcenterportal.journeys.Screen.heading;
import static org.jobcenterportal.journeys.Screen.text;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Twelve employers and sixty people: she chooses with whom she talks, and the timetable is there in seconds. */
@Journey
@Row("S23")
@TestMethodOrder(OrderAnnotation.class)
class InterviewsJourney {

    private static final double TEN_SECONDS = 10_000;

    @Test
    @Order(1)
    void on_her_phone_and_by_keyboard_she_chooses_with_whom_she_talks(RunningPortal portal) {
        var page = portal.visitAs("buergerin", Visitor.onPhone(), "/meine/gespraeche");
        var keys = new Keyboard(page);
        assertThat(heading(page)).hasText("Meine Gespräche");
        Axe.findsNothingOn(page);

        keys.reach(AriaRole.LINK, "Betriebe wählen").press("Enter");
        assertThat(text(page, "Mit wem möchten Sie sprechen?")).isVisible();
        Axe.findsNothingOn(page);
        keys.reach(AriaRole.CHECKBOX, "möchte ich sprechen").press("Space");
        keys.reach(AriaRole.BUTTON, "Weiter").press("Enter");
        assertThat(text(page, "Was darf der Betrieb wissen?")).isVisible();
        Axe.findsNothingOn(page);
        keys.reach(AriaRole.TEXTBOX, "Das kann ich").type("Ich habe in einer Bäckerei verkauft.");
        keys.reach(AriaRole.TEXTBOX, "Das suche ich").type("Arbeit am Vormittag.");
        keys.reach(AriaRole.BUTTON, "Weiter").press("Enter");
        assertThat(text(page, "Kein Betrieb erfährt vorher Ihren Namen.")).isVisible();
        Axe.findsNothingOn(page);
        keys.reach(AriaRole.BUTTON, "Auswahl abschicken").press("Enter");
        assertThat(text(page, "Ihre Auswahl ist angekommen.")).isVisible();
    }

    @Test
    @Order(2)
    void by_keyboard_the_timetable_of_twelve_employers_and_sixty_people_is_made_and_a_talk_is_moved(
            RunningPortal portal) throws SQLException {
        var page = portal.visitAs("arbeitgeberservice", Visitor.atDesk(), round(portal) + "?teil=zeitplan");
        var keys = new Keyboard(page);

        keys.reach(AriaRole.BUTTON, "Zeitplan machen").press("Enter");
        assertThat(text(page, "Der Zeitplan ist da")).isVisible(new IsVisibleOptions().setTimeout(TEN_SECONDS));
        Axe.findsNothingOn(page);
        keys.reach(AriaRole.BUTTON, "Foyer, Tisch").press("ArrowDown");
        keys.press("Enter");
        assertThat(text(page, "Ein Gespräch").first()).isVisible();
        keys.reach(AriaRole.BUTTON, "Festhalten").press("Enter");
        assertThat(text(page, "Das Gespräch bleibt, wo es ist.")).isVisible();
        page.navigate(round(portal) + "?teil=wuensche");
        assertThat(text(page, "Wer möchte mit wem sprechen?")).isVisible();
        Axe.findsNothingOn(page);
    }

    /** The one of the demonstration for which no timetable was made. */
    private static String round(RunningPortal portal) throws SQLException {
        try (var database = Database.of(portal)) {
            return "/intern/veranstaltungen/"
                    + database.ask("select event_id from interview_round order by starts_at desc limit 1")
                            .orElseThrow()
                    + "/gespraeche";
        }
    }
}
