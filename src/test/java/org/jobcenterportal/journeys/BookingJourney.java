package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.journeys.Screen.button;
import static org.jobcenterportal.journeys.Screen.choose;
import static org.jobcenterportal.journeys.Screen.heading;
import static org.jobcenterportal.journeys.Screen.reload;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;

/** A free time becomes a booked one: as a visitor and as a citizen, on a phone, in German and in English. */
@Journey
@Row({"F41", "F43", "F44", "F47", "F57", "F62", "F100", "S5"})
class BookingJourney {

    @Test
    void a_visitor_books_on_a_phone_opens_the_link_in_her_mail_and_cancels_without_an_account(RunningPortal portal)
            throws Exception {
        var page = portal.visit(Visitor.onPhone(), "/beratung");

        chooseUpToTheTime(page, "Kinderbetreuung", "Vor Ort", "Weiter");
        page.getByLabel("Ihr Name").fill("Nadja Beispiel");
        page.getByLabel("E-Mail").fill("nadja@beispiel.test");
        button(page, "Weiter").click();
        assertThat(heading(page)).hasText("Stimmt alles?");
        button(page, "Zeit reservieren").click();
        assertThat(heading(page)).hasText("Fast fertig.");

        page.navigate(Mails.link(portal.awaitMails("nadja@beispiel.test", 1).getFirst(), "/beratung/termin/"));
        assertThat(heading(page)).hasText("Ihr Termin ist gebucht.");
        assertThat(page.getByText(Pattern.compile("KS-\\w{3}-\\w{3}")).first()).isVisible();
        assertThat(page.getByText("Freiwillig – ohne Rechtsfolgen").first()).isVisible();

        button(page, "Termin absagen").click();
        button(page, "Ja, absagen").click();
        assertThat(page.getByText("Ihr Termin ist abgesagt.")).isVisible();
    }

    @Test
    void a_citizen_books_in_english_on_a_phone_takes_the_time_into_her_calendar_and_cancels(RunningPortal portal) {
        var page = portal.visitAs("neu", Visitor.onPhone().speaking("en-GB"), "/meine");

        page.navigate("/beratung?sprache=en");
        chooseUpToTheTime(page, "Childcare", "By video", "Continue");
        assertThat(heading(page)).hasText("Is everything right?");
        button(page, "Book appointment").click();
        assertThat(heading(page)).hasText("Your appointment is booked.");
        var file = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, named("Add to my calendar")).click());
        assertThat(file.suggestedFilename()).endsWith(".ics");

        page.navigate("/meine/termine");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^Cancel the appointment on")))
                .first()
                .click();
        button(page, "Yes, cancel it").click();
        assertThat(page.getByText("Your appointment is cancelled.")).isVisible();
    }

    @Test
    void every_step_survives_reload_and_back(RunningPortal portal) {
        var page = portal.visit(Visitor.onPhone(), "/beratung");

        choose(page, "Kinderbetreuung");
        reload(page);
        assertThat(page.getByRole(AriaRole.RADIO, named("Kinderbetreuung"))).isChecked();
        button(page, "Weiter").click();
        assertThat(heading(page)).hasText("Wie möchten Sie sprechen?");
        choose(page, "Vor Ort");
        button(page, "Weiter").click();
        assertThat(heading(page)).hasText("Was brauchen Sie?");

        page.goBack();
        assertThat(heading(page)).hasText("Wie möchten Sie sprechen?");
        assertThat(page.getByRole(AriaRole.RADIO, named("Vor Ort"))).isChecked();
        reload(page);
        assertThat(page.getByRole(AriaRole.RADIO, named("Vor Ort"))).isChecked();
    }

    @Test
    void wrong_input_gets_a_message_at_the_field_and_nothing_typed_is_lost(RunningPortal portal) {
        var page = portal.visit(Visitor.onPhone(), "/beratung");
        chooseUpToTheTime(page, "Etwas anderes", "Am Telefon", "Weiter");

        page.getByLabel("Ihr Name").fill("Nadja Beispiel");
        page.getByLabel("E-Mail").fill("nadja.beispiel.test");
        page.getByRole(AriaRole.TEXTBOX, named("^Telefon")).fill("12");
        button(page, "Weiter").click();

        assertThat(page.getByText("Es fehlt das @, zum Beispiel name@beispiel.de")
                        .last())
                .isVisible();
        assertThat(page.getByText("Diese Nummer stimmt so nicht. Schreiben Sie auch die Vorwahl.")
                        .last())
                .isVisible();
        assertThat(page.getByLabel("Ihr Name")).hasValue("Nadja Beispiel");
        reload(page);
        assertThat(page.getByLabel("E-Mail")).hasValue("nadja.beispiel.test");
    }

    @Test
    void the_way_to_a_time_can_be_gone_by_keyboard_alone(RunningPortal portal) {
        var page = portal.visit(Visitor.atDesk(), "/beratung");
        assertThat(heading(page)).hasText("Worüber möchten Sie sprechen?");

        var keyboard = new Keyboard(page);
        keyboard.reach(AriaRole.RADIO, "Kinderbetreuung").press("Space");
        keyboard.reach(AriaRole.BUTTON, "Weiter").press("Enter");
        assertThat(heading(page)).hasText("Wie möchten Sie sprechen?");
        keyboard.reach(AriaRole.RADIO, "Vor Ort").press("Space");
        keyboard.reach(AriaRole.BUTTON, "Weiter").press("Enter");
        assertThat(heading(page)).hasText("Was brauchen Sie?");
        keyboard.reach(AriaRole.BUTTON, "Weiter").press("Enter");
        assertThat(heading(page)).hasText("Wann passt es Ihnen?");
        keyboard.reach(AriaRole.RADIO, "Uhr").press("Space");
        keyboard.reach(AriaRole.BUTTON, "Weiter").press("Enter");
        assertThat(heading(page)).hasText("Wie erreichen wir Sie?");
        keyboard.reach(AriaRole.TEXTBOX, "Ihr Name").type("Tastatur Beispiel");
        keyboard.reach(AriaRole.TEXTBOX, "E-Mail").type("tastatur@beispiel.test");
        keyboard.reach(AriaRole.BUTTON, "Weiter").press("Enter");
        assertThat(heading(page)).hasText("Stimmt alles?");
        keyboard.reach(AriaRole.BUTTON, "Zeit reservieren").press("Enter");

        assertThat(heading(page)).hasText("Fast fertig.");
    }

    private static void chooseUpToTheTime(Page page, String topic, String way, String next) {
        choose(page, topic);
        button(page, next).click();
        page.waitForURL(Pattern.compile("/art"));
        choose(page, way);
        button(page, next).click();
        page.waitForURL(Pattern.compile("/bedarf"));
        button(page, next).click();
        page.waitForURL(Pattern.compile("/zeit"));
        page.locator(".slot-list vaadin-radio-button").first().click();
        page.waitForURL(Pattern.compile("zeit="));
        button(page, next).click();
        page.waitForURL(Pattern.compile("/(angaben|pruefen)"));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(Pattern.compile(name));
    }
}
