package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.jobcenterportal.journeys.Screen.heading;
import static org.jobcenterportal.journeys.Screen.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByTextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jobcenterportal.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** A provider's month without a mouse: who was away, the month reported, a report written; and the office reads both. */
@Journey
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@Row("F26")
class ProviderJourney {

    private static final ZoneId KASSEL = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN);
    private static final YearMonth MONTH = YearMonth.now(KASSEL).minusMonths(1);
    private static final String COURSE = "Sie übt jeden Vormittag und fragt nach.";

    private @Nullable String written;

    @Test
    @Order(1)
    void a_month_of_absences_and_a_report_by_keyboard_alone(RunningPortal portal) throws Exception {
        var stay = somebodyWhoseMonthIsToBeReported(portal);
        var page = portal.visitAs(
                "traeger", Visitor.atDesk(), "/traeger/fehltage/" + ask(portal, stay, "run_id") + "?monat=" + MONTH);
        assertThat(heading(page)).hasText("Fehltage");
        Axe.findsNothingOn(page);
        var keyboard = new Keyboard(page);

        note(page, keyboard, stay, portal);
        Axe.findsNothingOnThis(page);
        day(keyboard, "Erster Tag", MONTH.atDay(1));
        day(keyboard, "Letzter Tag", MONTH.atDay(9));
        choose(page, keyboard, "Grund", "krank");
        keyboard.reach(AriaRole.BUTTON, "Speichern").press("Enter");
        assertThat(row(page, stay, portal).getByText("K", exactly()).first()).isVisible();
        keyboard.requireFocus("after noting the days");

        keyboard.reach(AriaRole.BUTTON, "Monat melden").press("Enter");
        assertThat(text(page, "Danach ändern Sie nur mit Grund.")).isVisible();
        Axe.findsNothingOnThis(page);
        keyboard.reach(AriaRole.BUTTON, "Monat melden").press("Enter");
        assertThat(text(page, "gemeldet am")).isVisible();
        keyboard.requireFocus("after reporting the month");
        assertThat(page.locator("#outlet[aria-hidden]")).hasCount(0); // the dialog takes a moment to give the page back
        Axe.findsNothingOn(page);

        note(page, keyboard, stay, portal);
        day(keyboard, "Erster Tag", MONTH.atDay(1));
        day(keyboard, "Letzter Tag", MONTH.atDay(9));
        choose(page, keyboard, "Grund", "Kind");
        choose(page, keyboard, "Grund der Änderung", "Nachweis");
        keyboard.reach(AriaRole.BUTTON, "Speichern").press("Enter");
        assertThat(row(page, stay, portal).getByText("KK", exactly()).first()).isVisible();

        page.navigate("/traeger/teilnehmer/" + stay);
        Axe.findsNothingOn(page);
        keyboard.reach(AriaRole.LINK, page.locator(".participant-list a").last().innerText())
                .press("Enter");
        page.waitForURL(Pattern.compile("/bericht/\\d{4}-\\d{2}-\\d{2}$"));
        Axe.findsNothingOn(page);
        keyboard.reach(AriaRole.TEXTBOX, "Was geschah").type(COURSE);
        keyboard.reach(AriaRole.TEXTBOX, "Stärken").type("Sie kommt pünktlich.");
        keyboard.reach(AriaRole.TEXTBOX, "Was folgen kann").type("Ein Praktikum im Verkauf.");
        keyboard.reach(AriaRole.BUTTON, "Bericht senden").press("Enter");
        page.waitForURL(Pattern.compile("/traeger/teilnehmer/[0-9a-f-]{36}$"));

        written = stay;
    }

    @Test
    @Order(2)
    void the_office_reads_the_days_and_the_report(RunningPortal portal) throws Exception {
        assumeThat(written).isNotNull();
        var page = portal.visitAs("vermittlung", Visitor.atDesk(), "/intern/fehltage/" + written);
        assertThat(heading(page)).hasText("Fehltage");
        assertThat(text(page, "nachträglich geändert")).isVisible();
        Axe.findsNothingOn(page);

        page.navigate("/intern/berichte/"
                + ask(
                        portal,
                        written,
                        "(select r.id from provider_report r where r.assignment_id = a.id and r.course = '" + COURSE
                                + "')"));
        assertThat(text(page, COURSE)).isVisible();
        Axe.findsNothingOn(page);
    }

    private static void note(Page page, Keyboard keyboard, String stay, RunningPortal portal) throws SQLException {
        keyboard.reach(AriaRole.BUTTON, "Fehltage eintragen: ", name(portal, stay))
                .press("Enter");
        assertThat(text(page, "Diagnosen gehören nicht hierher.")).isVisible();
    }

    private static void day(Keyboard keyboard, String label, LocalDate day) {
        keyboard.reach(AriaRole.TEXTBOX, label).press("Control+A");
        keyboard.type(DATE.format(day));
        keyboard.press("Enter");
    }

    private static void choose(Page page, Keyboard keyboard, String label, String words) {
        keyboard.reach(AriaRole.BUTTON, label).press("Enter");
        assertThat(page.locator("vaadin-select-item")
                        .filter(new FilterOptions().setVisible(true))
                        .first())
                .isVisible();
        keyboard.type(words);
        keyboard.press("Enter");
    }

    private static Locator row(Page page, String stay, RunningPortal portal) throws SQLException {
        return page.locator(".month-grid tr").filter(new FilterOptions().setHasText(name(portal, stay)));
    }

    private static GetByTextOptions exactly() {
        return new GetByTextOptions().setExact(true);
    }

    /** Somebody who was in a run of the provider all last month, which nobody has reported, and whom the reader looks after. */
    private static String somebodyWhoseMonthIsToBeReported(RunningPortal portal) throws SQLException {
        try (var database = Database.of(portal)) {
            var stay = database.ask("""
                            select a.id from measure_assignment a
                            join person p on p.id = a.person_id and p.protection = 'NONE'
                            join measure_run r on r.id = a.run_id
                            join contract c on c.id = r.contract_id
                            join provider_account t on t.provider_id = c.provider_id
                            where t.account_id like '%011' and a.status = 'ENTERED' and not a.reveals_health
                                and a.entered_on < ?
                                and not exists (select 1 from case_circle k where k.person_id = p.id)
                            order by a.id limit 1
                            """, MONTH.atDay(1)).orElseThrow();
            database.change("""
                            update case_assignment set counsellor_id = (select id from staff where account_id like '%004')
                            where until is null and person_id = (select person_id from measure_assignment where id = ?)
                            """, stay);
            database.change("""
                            delete from absence_month where month_start = ?
                                and run_id = (select run_id from measure_assignment where id = ?)
                            """, MONTH.atDay(1), stay);
            database.keep();
            return stay;
        }
    }

    private static String name(RunningPortal portal, String stay) throws SQLException {
        return ask(
                portal, stay, "(select concat(given_name, ' ', family_name) from person p where p.id = a.person_id)");
    }

    private static String ask(RunningPortal portal, String stay, String what) throws SQLException {
        try (var database = Database.of(portal)) {
            return database.ask("select " + what + " from measure_assignment a where a.id = ?", stay)
                    .orElseThrow();
        }
    }
}
