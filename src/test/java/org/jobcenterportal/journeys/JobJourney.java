package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.jobcenterportal.journeys.Screen.heading;
import static org.jobcenterportal.journeys.Screen.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;

/** The employer service logs a job without a mouse, while a baker is on the phone. */
@Journey
@Row({"F71", "F72", "S22"})
class JobJourney {

    /** "Klasse statt Masse": so many may be open for one job. */
    private static final int MOST_PROPOSALS = 5;

    @Test
    void a_job_is_logged_by_keyboard_in_at_most_twelve_fields_and_five_people_are_proposed(RunningPortal portal)
            throws SQLException {
        var shop = "Backstube " + UUID.randomUUID().toString().substring(0, 8);
        open(portal, shop);
        var page = portal.visitAs("arbeitgeberservice", Visitor.atDesk(), "/intern/stellen/neu");
        heading(page).waitFor();
        var keyboard = new Keyboard(page);

        keyboard.reach(AriaRole.TEXTBOX, "Betrieb").type(shop);
        take(page);
        keyboard.reach(AriaRole.TEXTBOX, "Tätigkeit").type("Verkäuferin Bäckerei");
        keyboard.press("Tab");
        keyboard.reach(AriaRole.TEXTBOX, "Aufgaben").type("Wir suchen ein junges Team.");
        assertThat(text(page, "AGG")).isVisible();
        assertThat(text(page, "gesichert um")).isVisible();
        Axe.findsNothingOnThis(page);
        keyboard.reach(AriaRole.BUTTON, "übernehmen").press("Enter");
        keyboard.reach(AriaRole.BUTTON, "Umfang").press("Enter");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Teilzeit"))
                .waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        keyboard.reach(AriaRole.TEXTBOX, "Stunden je Woche").type("25");
        keyboard.reach(AriaRole.TEXTBOX, "Lohn je Stunde").type("14,20");
        keyboard.reach(AriaRole.TEXTBOX, "Beginn").type("1.2.2027");
        keyboard.press("Tab");
        assertThat(text(page, "Ab 2027 gilt 14,60")).isVisible();
        keyboard.reachBack(AriaRole.TEXTBOX, "Lohn je Stunde");
        page.keyboard().press("Control+A");
        keyboard.type("15,00");
        keyboard.reach(AriaRole.BUTTON, "Anruf").press("Space");
        page.keyboard().press("Control+Enter");

        page.waitForURL(Pattern.compile("/intern/stellen/[0-9a-f-]{36}$"));
        assertThat(text(page, "offen").first()).isVisible();
        Axe.findsNothingOn(page);

        page.navigate(page.url() + "/passende");
        seePeople(page);
        for (var proposed = 1; proposed <= MOST_PROPOSALS; proposed++) {
            assertThat(page.locator(".match-people > li")
                            .first()
                            .locator(".match-lines li")
                            .first())
                    .isVisible();
            propose(keyboard);
            assertThat(page.locator(".match-people a[href*='vorschlaege/']")).hasCount(proposed);
        }
        propose(keyboard);
        assertThat(text(page, "Für diese Stelle sind schon so viele Vorschläge offen"))
                .isVisible();
        Axe.findsNothingOnThis(page);
    }

    /** The list is there soon after the job, which nobody waits for at the screen. */
    private static void seePeople(Page page) {
        var people = page.locator(".match-people > li");
        for (var turn = 0; turn < 30 && people.count() <= MOST_PROPOSALS; turn++) {
            page.waitForTimeout(1_000);
            page.reload();
            heading(page).waitFor();
        }
    }

    private static void propose(Keyboard keyboard) {
        keyboard.reach(AriaRole.BUTTON, "Vorschlagen").press("Enter");
        keyboard.reach(AriaRole.TEXTBOX, "Warum diese Stelle?").type("Die Zeiten passen zur Kita.");
        keyboard.reach(AriaRole.BUTTON, "Vorschlagen").press("Enter");
    }

    private static void take(Page page) {
        page.getByRole(AriaRole.OPTION).first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
    }

    /** An employer of whom the office knows one shop and one person to ask. */
    private static void open(RunningPortal portal, String name) throws SQLException {
        var employer = UUID.randomUUID();
        var site = UUID.randomUUID();
        try (var database = Database.of(portal)) {
            database.change(
                    "insert into employer (id, name, name_key, created_at) values (?, ?, ?, now(6))",
                    employer,
                    name,
                    name.toLowerCase(Locale.GERMAN));
            database.change(
                    "insert into employer_site (id, employer_id, ordinal, name, street, house_number, postal_code, city,"
                            + " address_key) values (?, ?, 0, 'Laden', 'Holländische Straße', '112', '34127', 'Kassel', '')",
                    site,
                    employer);
            database.change(
                    "insert into employer_contact (id, employer_id, ordinal, site_id, form_of_address, given_name,"
                            + " family_name, matters) values (?, ?, 0, ?, 'MS', 'Ute', 'Kornblum', '')",
                    UUID.randomUUID(),
                    employer,
                    site);
            database.keep();
        }
    }
}
