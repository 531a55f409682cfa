package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.jobcenterportal.journeys.Screen.heading;
import static org.jobcenterportal.journeys.Screen.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;

/** Events without a mouse, for those who run them and for those who come; axe looks at what opens and goes wrong on the way. */
@Journey
@Row({"F55", "F59", "F61", "F63", "F65", "F66", "F69"})
class EventsKeyboardJourney {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.GERMAN);

    @Test
    void one_is_announced_people_are_invited_and_it_is_postponed_and_called_off(RunningPortal portal) throws Exception {
        var page = portal.visitAgainAs("bca", "/intern/veranstaltungen/neu");
        heading(page).waitFor();
        var keyboard = new Keyboard(page);
        keyboard.reach(AriaRole.TEXTBOX, "Titel").type("Lernen mit Kind");
        keyboard.reach(AriaRole.BUTTON, "Veröffentlichen").press("Enter");
        assertThat(text(page, "Tag: Bitte einen Tag wählen.")).isVisible();
        Axe.findsNothingOnThis(page);
        write(keyboard);
        keyboard.reach(AriaRole.BUTTON, "Entwurf speichern").press("Enter");
        page.waitForURL(Pattern.compile("/intern/veranstaltungen/[0-9a-f-]{36}$"));
        keyboard.reach(AriaRole.BUTTON, "Veröffentlichen").press("Enter");
        assertThat(text(page, "Die Veranstaltung ist veröffentlicht.")).isVisible();

        var mails = Mailbox.of("buergerin@portal.example", portal);
        putOlenaOnTheListOf(page.url().replaceFirst(".*/", ""), portal);
        keyboard.reach(AriaRole.LINK, "Gruppe einladen").press("Enter");
        invite(page, keyboard);
        keyboard.reachBack(AriaRole.LINK, "Wie viele zulassen?").press("Enter");
        assertThat(text(page, "Grundlage")).isVisible();
        keyboard.reach(AriaRole.BUTTON, " zulassen").press("Enter");
        assertThat(text(page, "Jetzt sind ")).isVisible();
        answer(portal.visit(Visitor.onPhone(), mails.link("/veranstaltungen/einladung/")));

        open(keyboard.reachBack(AriaRole.MENUITEM, "Mehr zu"), "Wiederholen");
        keyboard.reach(AriaRole.BUTTON, "Wiederholungen anlegen").press("Enter");
        assertThat(text(page, "Die Wiederholungen sind angelegt.")).isVisible();
        open(keyboard.reach(AriaRole.MENUITEM, "Mehr zu"), "Verschieben");
        keyboard.reach(AriaRole.BUTTON, "verschieben").press("Enter");
        assertThat(text(page, "Bitte ausfüllen.")).isVisible();
        Axe.findsNothingOnThis(page);
        keyboard.type("Die Referentin ist krank.");
        keyboard.reach(AriaRole.BUTTON, "verschieben").press("Enter");
        assertThat(text(page, "Ein neuer Tag fehlt noch.")).isVisible();
        open(keyboard.reach(AriaRole.MENUITEM, "Mehr zu"), "Absagen");
        keyboard.reach(AriaRole.RADIO).press("ArrowDown");
        keyboard.reach(AriaRole.TEXTBOX, "Warum?").type("Sie kommt nicht wieder.");
        keyboard.reach(AriaRole.BUTTON, "Verbindlich absagen").press("Enter");
        // how many there are depends on the holidays of the next weeks
        assertThat(page.getByText(Pattern.compile("Diese und [2-4] spätere Veranstaltungen sind abgesagt."))
                        .first())
                .isVisible();
        Axe.findsNothingOnThis(page);
    }

    @Test
    void people_are_checked_in_and_what_was_wrong_is_corrected_by_two(RunningPortal portal) throws Exception {
        var today = UUID.randomUUID();
        var before = UUID.randomUUID();
        DoorJourney.eventWithGuests(portal, today, 3);
        DoorJourney.eventWithGuests(portal, before, 3);
        change(
                portal,
                before,
                "state = 'ENDED', starts_at = starts_at - interval 2 day, ends_at = starts_at + interval 2 hour,"
                        + " registration_ends = starts_at");
        var page = portal.visitAgainAs("bca", door(today));
        assertThat(page.locator(".door-state")).hasText("Verbunden.");
        var keyboard = new Keyboard(page);

        keyboard.reach(AriaRole.TEXTBOX, "Name oder Code suchen").type("Gast 2");
        assertThat(page.locator(".door-guests li")).hasCount(1);
        keyboard.reach(AriaRole.BUTTON, "Gast 2 ist da").press("Enter");
        assertThat(page.locator(".door-number")).hasText("1");
        keyboard.reach(AriaRole.BUTTON, "Rückgängig").press("Enter");
        assertThat(page.locator(".door-number")).hasText("0");
        keyboard.reach(AriaRole.SPINBUTTON, "Wie viele Personen?").replaceBy("0");
        keyboard.reach(AriaRole.BUTTON, "Einlassen").press("Enter");
        assertThat(text(page, "Bitte nennen Sie 1 bis")).isVisible();
        Axe.findsNothingOnThis(page);
        keyboard.replaceBy("2");
        keyboard.reach(AriaRole.TEXTBOX, "Name (freiwillig)").type("Rosa Beispiel");
        keyboard.reach(AriaRole.BUTTON, "Einlassen").press("Enter");
        assertThat(text(page, "Eingelassen.")).isVisible();
        assertThat(page.locator(".door-number")).hasText("2");

        page.navigate(door(before));
        keyboard.reach(AriaRole.BUTTON, "Eintrag von Gast 1 korrigieren").press("Enter");
        keyboard.reach(AriaRole.BUTTON, "Korrektur vorschlagen").press("Enter");
        assertThat(text(page, "Bitte wählen Sie, was stimmt.")).isVisible();
        Axe.findsNothingOnThis(page);
        keyboard.reachBack(AriaRole.BUTTON, "Was stimmt?").take("");
        keyboard.reach(AriaRole.TEXTBOX, "Warum?").type("Sie stand am Ende der Reihe.");
        keyboard.reach(AriaRole.BUTTON, "Korrektur vorschlagen").press("Enter");
        assertThat(text(page, "Jemand anderes muss zustimmen.")).isVisible();
        var another = portal.visitAgainAs("bca2", door(before));
        heading(another).waitFor();
        new Keyboard(another).reach(AriaRole.BUTTON, "Zustimmen").press("Enter");
        assertThat(text(another, "Gespeichert.")).isVisible();
        Axe.findsNothingOnThis(another);
    }

    @Test
    void a_guest_signs_up_and_off_and_says_afterwards_how_it_was(RunningPortal portal) throws Exception {
        var event = EventOnOffer.with(5, 1, "Zurück in den Beruf", portal);
        var address = "ada-" + event.id() + "@beispiel.test";
        var page = portal.visit(Visitor.atDesk(), event.page());
        heading(page).waitFor();
        var keyboard = new Keyboard(page);

        keyboard.reach(AriaRole.CHECKBOX, "Betreuung für mein Kind").press("Space");
        keyboard.reach(AriaRole.BUTTON, "Platz nehmen").press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
        Axe.findsNothingOnThis(page);
        keyboard.reach(AriaRole.BUTTON, "Wie alt ist Ihr Kind?").take("");
        keyboard.reach(AriaRole.TEXTBOX, "Ihr Name").type("Ada Beispiel");
        keyboard.reach(AriaRole.TEXTBOX, "Ihre E-Mail-Adresse").type(address);
        keyboard.reach(AriaRole.BUTTON, "Platz nehmen").press("Enter");
        assertThat(text(page, "Wir haben an " + address + " geschrieben.")).isVisible();
        page.navigate(Mails.link(portal.awaitMails(address, 1).getFirst(), "/veranstaltungen/anmeldung/"));
        assertThat(text(page, "Ihr Code")).isVisible();
        keyboard.reach(AriaRole.BUTTON, "Abmelden").press("Enter");
        keyboard.reach(AriaRole.BUTTON, "Ja, abmelden").press("Enter");
        assertThat(text(page, "abgemeldet")).isVisible();
        Axe.findsNothingOnThis(page);

        fill(event, portal);
        page.navigate(event.page());
        assertThat(text(page, "Auf die Warteliste setzen")).isVisible();
        Axe.findsNothingOnThis(page);
        for (var state : new String[] {"REGISTRATION_CLOSED", "POSTPONED", "CANCELLED"}) {
            change(portal, event.id(), "state = '" + state + "', note = 'Der Saal ist zu.'");
            page.navigate(event.page());
            heading(page).waitFor();
            Axe.findsNothingOnThis(page);
        }
        page.navigate("/veranstaltungen/rueckmeldung/" + askAfter(event, portal));
        keyboard.reach(AriaRole.BUTTON, "Antworten absenden").press("Enter");
        assertThat(text(page, "Bitte wählen Sie eine Antwort.")).isVisible();
        Axe.findsNothingOnThis(page);
        for (int question = 0; question < 3; question++) {
            keyboard.press("Space");
            keyboard.press("Tab");
        }
        keyboard.reach(AriaRole.BUTTON, "Antworten absenden").press("Enter");
        assertThat(text(page, "Danke für Ihre Antworten!")).isVisible();
        Axe.findsNothingOnThis(page);
    }

    /** With room, childcare and a common language for those who are meant. */
    private static void write(Keyboard keyboard) {
        var day = DATE.format(LocalDate.now(ZoneId.of("Europe/Berlin")).plusWeeks(5));
        keyboard.reach(AriaRole.TEXTBOX, "In einem Satz").type("Wir lernen zusammen.");
        keyboard.reach(AriaRole.TEXTBOX, "Beschreibung").type("Zwei Mütter erzählen. Danach fragen Sie.");
        pick(keyboard, "Tag", day);
        pick(keyboard, "Von", "09:30");
        pick(keyboard, "Bis", "11:30");
        keyboard.reach(AriaRole.BUTTON, "Ort").take("");
        keyboard.reach(AriaRole.CHECKBOX, "Ukrainisch").press("Space");
        keyboard.reach(AriaRole.SPINBUTTON, "Sitzplätze").type("40");
        keyboard.reach(AriaRole.SPINBUTTON, "Brandschutz").type("46");
        keyboard.reach(AriaRole.SPINBUTTON, "Plätze für Kinder").type("40");
        keyboard.reach(AriaRole.SPINBUTTON, "Bis zu welchem Jahr").type("9");
    }

    private static void pick(Keyboard keyboard, String label, String text) {
        keyboard.reach(AriaRole.TEXTBOX, label).type(text);
        keyboard.press("Enter");
    }

    private static void invite(Page page, Keyboard keyboard) {
        keyboard.reach(AriaRole.BUTTON, "Aus einer Zielgruppe").press("Enter");
        keyboard.reach(AriaRole.BUTTON, "Auf die Liste setzen").press("Enter");
        assertThat(text(page, "Bitte wählen Sie eine Zielgruppe.")).isVisible();
        Axe.findsNothingOnThis(page);
        keyboard.reachBack(AriaRole.BUTTON, "Zielgruppe").take("Erz");
        keyboard.reach(AriaRole.BUTTON, "Versteht am besten").take("Ukr");
        keyboard.reach(AriaRole.SPINBUTTON, "Höchstens").replaceBy("3");
        keyboard.reach(AriaRole.BUTTON, "Auf die Liste setzen").press("Enter");
        assertThat(text(page, "4 von 4 erfüllt")).isVisible();
        keyboard.reach(AriaRole.BUTTON, "Personen einladen").press("Enter");
        assertThat(text(page, "wartet auf Antwort")).isVisible();
    }

    private static void answer(Page page) {
        assertThat(heading(page)).hasText("Ihre Einladung");
        new Keyboard(page).reach(AriaRole.BUTTON, "Ich komme").press("Enter");
        assertThat(text(page, "Ihr Beleg")).isVisible();
    }

    /** What one does less often stands behind the button with three dots. */
    private static void open(Keyboard keyboard, String what) {
        keyboard.press("Enter");
        keyboard.reachBelow(AriaRole.MENUITEM, what).press("Enter");
    }

    private static void putOlenaOnTheListOf(String event, RunningPortal portal) throws SQLException {
        try (var database = Database.of(portal)) {
            database.change("""
                            insert into event_invitation (id, event_id, person_id, state, chosen_by, chosen_at)
                            select ?, ?, person.id, 'CHOSEN', event.organiser, utc_timestamp() from person join event
                            where event.id = ? and person.given_name = 'Olena' and person.family_name = 'Marchenko'
                            """, UUID.randomUUID(), UUID.fromString(event), UUID.fromString(event));
            database.keep();
        }
    }

    private static void change(RunningPortal portal, UUID event, String what) throws SQLException {
        try (var database = Database.of(portal)) {
            database.change("update event set " + what + " where id = ?", event);
            database.keep();
        }
    }

    /** Everybody else was quicker. */
    private static void fill(EventOnOffer event, RunningPortal portal) throws SQLException {
        try (var database = Database.of(portal)) {
            database.change(
                    "update contingent set taken = capacity where id = (select contingent from event where id = ?)",
                    event.id());
            database.keep();
        }
    }

    /** A link as the mail of the day after has it. */
    private static String askAfter(EventOnOffer event, RunningPortal portal) throws SQLException {
        var token = "frage-" + event.id();
        try (var database = Database.of(portal)) {
            database.change(
                    "insert into feedback_round (event_id, asked_on, until_on) values (?, curdate(), curdate() + interval 14 day)",
                    event.id());
            database.change("insert into feedback_link (hash, event_id) values (sha2(?, 256), ?)", token, event.id());
            database.keep();
        }
        return token;
    }

    private static String door(UUID event) {
        return "/intern/veranstaltungen/" + event + "/einlass";
    }
}
