package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.jobcenterportal.journeys.Screen.heading;
import static org.jobcenterportal.journeys.Screen.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;

/** A counsellor's day without a mouse; axe looks at whatever opens or changes on the way. */
@Journey
@Row({"F7", "F95", "F102", "F103", "S10"})
class CounsellorsKeyboardJourney {

    private static final String OLENAS_FILE = "/intern/faelle/435D118204";
    private static final String FILE_OF_OTHERS = "/intern/faelle/435H730021";

    @Test
    void she_filters_her_list_saves_the_view_and_hands_a_case_over(RunningPortal portal) {
        var page = opened(portal, "vermittlung", "/intern/faelle");
        var keyboard = new Keyboard(page);

        keyboard.reach(AriaRole.BUTTON, "Filter").press("Enter");
        Axe.findsNothingOnThis(page);
        keyboard.reach(AriaRole.BUTTON, "Abschluss").press("Enter");
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        keyboard.press("Enter");
        keyboard.reach(AriaRole.SPINBUTTON, "Alter von").type("25");
        keyboard.reach(AriaRole.BUTTON, "Anwenden").press("Enter");
        page.waitForURL(Pattern.compile("alter"));
        keyboard.requireFocus("after the filter");
        Axe.findsNothingOnThis(page);

        keyboard.reach(AriaRole.BUTTON, "Ansicht speichern").press("Enter");
        keyboard.reach(AriaRole.TEXTBOX, "Name").type("Ab 25 Jahren");
        Axe.findsNothingOnThis(page);
        keyboard.press("Enter");
        assertThat(text(page, "Ansicht „Ab 25 Jahren“ gespeichert")).isVisible();
        assertThat(page.getByRole(AriaRole.NAVIGATION).getByText("Ab 25 Jahren"))
                .isVisible();
        keyboard.requireFocus("after saving the view");

        keyboard.reach(AriaRole.GRIDCELL).press("Space");
        assertThat(text(page, "1 ausgewählt")).isVisible();
        Axe.findsNothingOnThis(page);
        keyboard.reachBack(AriaRole.BUTTON, "Übergeben").press("Enter");
        keyboard.reach(AriaRole.TEXTBOX, "An wen?").type("Aslan");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Aslan");
        page.keyboard().press("ArrowDown");
        keyboard.press("Enter");
        Axe.findsNothingOnThis(page);
        keyboard.reach(AriaRole.BUTTON, "Übergeben").press("Enter");

        assertThat(text(page, "Ein Fall an Ferdi Aslan übergeben")).isVisible();
        keyboard.requireFocus("after the hand-over");
    }

    @Test
    void she_writes_a_step_into_the_plan_and_ticks_it_off(RunningPortal portal) {
        var page = opened(portal, "vermittlung", OLENAS_FILE);
        var keyboard = new Keyboard(page);

        keyboard.reach(AriaRole.LINK, "Ändern").press("Enter");
        assertThat(heading(page)).hasText("Plan: Olena Marchenko");
        keyboard.reach(AriaRole.BUTTON, "Schritt hinzufügen").press("Enter");
        keyboard.type("Ordner mit Zeugnissen holen");
        Axe.findsNothingOnThis(page);
        keyboard.reach(AriaRole.BUTTON, "Plan speichern").press("Enter");
        assertThat(text(page, "Der Plan ist gespeichert.")).isVisible();
        assertThat(heading(page)).hasText("Olena Marchenko");

        keyboard.reach(AriaRole.CHECKBOX, "Ordner mit Zeugnissen holen").press("Space");
        assertThat(text(page, "Der Schritt ist erledigt.")).isVisible();
        keyboard.requireFocus("after the tick");
        Axe.findsNothingOnThis(page);
    }

    @Test
    void she_makes_a_task_ticks_it_off_and_takes_the_tick_back(RunningPortal portal) {
        var page = opened(portal, "vermittlung", "/intern/aufgaben");
        var keyboard = new Keyboard(page);

        keyboard.reach(AriaRole.BUTTON, "Neue Aufgabe").press("Enter");
        keyboard.reach(AriaRole.TEXTBOX, "Was ist zu tun?").type("Raum 214 abschließen");
        Axe.findsNothingOnThis(page);
        keyboard.reach(AriaRole.BUTTON, "Anlegen").press("Enter");
        assertThat(text(page, "Die Aufgabe ist angelegt.")).isVisible();
        keyboard.requireFocus("after making the task");

        keyboard.reach(AriaRole.CHECKBOX, "Raum 214 abschließen").press("Space");
        assertThat(text(page, "Erledigt.")).isVisible();
        keyboard.requireFocus("after the tick");
        Axe.findsNothingOnThis(page);
        keyboard.reach(AriaRole.BUTTON, "Rückgängig").press("Enter");
        keyboard.reach(AriaRole.CHECKBOX, "Raum 214 abschließen");
        keyboard.requireFocus("after taking the tick back");
    }

    @Test
    void she_says_why_she_opens_the_case_of_others(RunningPortal portal) {
        var page = opened(portal, "vermittlung2", FILE_OF_OTHERS);
        var keyboard = new Keyboard(page);

        keyboard.reach(AriaRole.BUTTON, "Fall öffnen").press("Enter");
        assertThat(text(page, "Bitte wählen Sie einen Anlass.")).isVisible();
        Axe.findsNothingOnThis(page);
        keyboard.reach(AriaRole.RADIO).press("Space");
        keyboard.reach(AriaRole.TEXTBOX, "In einem Satz").type("Sie ruft an und fragt nach ihrem Termin.");
        keyboard.reach(AriaRole.BUTTON, "Fall öffnen").press("Enter");

        assertThat(text(page, "Warum öffnen Sie diesen Fall?")).not().isVisible();
        keyboard.requireFocus("after the reason");
        assertThat(page).hasURL(Pattern.compile(FILE_OF_OTHERS + "$"));
        Axe.findsNothingOnThis(page);
    }

    private static Page opened(RunningPortal portal, String user, String address) {
        var page = portal.visitAs(user, Visitor.atDesk(), address);
        heading(page).waitFor();
        return page;
    }
}
