package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.jobcenterportal.journeys.Screen.button;
import static org.jobcenterportal.journeys.Screen.heading;
import static org.jobcenterportal.journeys.Screen.link;
import static org.jobcenterportal.journeys.Screen.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;

/** On a phone: a place and childcare for a visitor, the waiting list for a citizen, and what is freed goes on to her. */
@Journey
@Row({"F34", "F36", "F60", "F64"})
class EventSignUpJourney {

    private static final String CHILDCARE = "Betreuung für mein Kind";

    @Test
    void a_visitor_takes_a_place_with_childcare_and_a_citizen_gets_both_when_she_signs_off(RunningPortal portal)
            throws Exception {
        var event = EventOnOffer.with(20, 1, "Wieder anfangen, mit Kind", portal);
        var visitor = portal.visit(Visitor.onPhone(), "/veranstaltungen");
        Axe.findsNothingOn(visitor);
        link(visitor, event.title()).click();
        assertThat(heading(visitor)).hasText(event.title());
        takeWithChild(visitor);
        visitor.getByLabel("Ihr Name").fill("Yasmin Beispiel");
        visitor.getByLabel("Ihre E-Mail-Adresse").fill("yasmin@beispiel.test");
        Axe.findsNothingOn(visitor);
        button(visitor, "Platz nehmen").click();
        assertThat(text(visitor, "Wir haben an yasmin@beispiel.test geschrieben."))
                .isVisible();
        visitor.navigate(
                Mails.link(portal.awaitMails("yasmin@beispiel.test", 1).getFirst(), "/veranstaltungen/anmeldung/"));
        assertThat(text(visitor, "Ihr Code")).isVisible();
        Axe.findsNothingOn(visitor);

        var olena = portal.visitAs("buergerin", Visitor.onPhone(), "/meine/veranstaltungen");
        olena.navigate(event.page());
        assertThat(text(olena, "Kinderbetreuung voll")).isVisible();
        takeChildcare(olena);
        assertThat(text(olena, "Platz 1 auf der Warteliste für die Betreuung")).isVisible();
        Axe.findsNothingOn(olena);
        var hers = Mailbox.of("buergerin@portal.example", portal);
        button(olena, "Auf die Warteliste setzen").click();
        assertThat(text(olena, "Warteliste verlassen")).isVisible();
        hers.link("/veranstaltungen/anmeldung/");

        button(visitor, "Abmelden").click();
        button(visitor, "Ja, abmelden").click();
        assertThat(text(visitor, "abgemeldet")).isVisible();
        hers.link("/veranstaltungen/anmeldung/");
        olena.navigate("/meine/veranstaltungen");
        assertThat(text(olena, "Alles ist für Sie frei.")).isVisible();
        Axe.findsNothingOn(olena);
        button(olena, "Ich komme").click();
        assertThat(text(olena, "Ihr Code")).isVisible();
    }

    @Test
    void a_visitor_finds_an_event_and_signs_up_by_keyboard_alone(RunningPortal portal) throws Exception {
        var event = EventOnOffer.with(5, 1, "Wege in den Beruf", portal);
        var page = portal.visit(Visitor.atDesk(), "/veranstaltungen");
        var keyboard = new Keyboard(page);

        keyboard.reach(AriaRole.LINK, event.title()).press("Enter");
        assertThat(heading(page)).hasText(event.title());
        keyboard.reach(AriaRole.CHECKBOX, "Ich bringe jemanden mit").press("Space");
        keyboard.reach(AriaRole.TEXTBOX, "Ihr Name").type("Nora Beispiel");
        keyboard.reach(AriaRole.TEXTBOX, "Oder Ihre Telefonnummer").type("0561 1234567");
        keyboard.reach(AriaRole.BUTTON, "Platz nehmen").press("Enter");

        assertThat(text(page, "Ihr Platz ist sicher.")).isVisible();
        assertThat(text(page, "2 Plätze")).isVisible();
    }

    private static void takeWithChild(Page page) {
        page.getByLabel(CHILDCARE).check();
        page.getByLabel("Wie alt ist Ihr Kind?").click();
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("20 Monate"))
                .click();
    }

    private static void takeChildcare(Page page) {
        page.getByLabel(CHILDCARE).first().check();
    }
}
