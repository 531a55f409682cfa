package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.jobcenterportal.journeys.Screen.button;
import static org.jobcenterportal.journeys.Screen.buttonAbout;
import static org.jobcenterportal.journeys.Screen.heading;
import static org.jobcenterportal.journeys.Screen.link;
import static org.jobcenterportal.journeys.Screen.text;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
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

/**
 * A nomination becomes a conversation of three, is moved, the time that is free again reaches somebody who waited, the BCA
 * falls ill and her deputy takes over. Each step goes on where the one before has ended, and nobody has to telephone.
 */
@Journey
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@Row({"F38", "F41", "F42", "F46", "F47", "F53", "F57", "S5"})
class NobodyTelephonesJourney {

    private static final ZoneId KASSEL = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.GERMAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String BCA = "Ostwald";
    private static final String BCA_HERSELF = "00000000-0000-4000-8000-000000000007";
    private static final String COUNSELLOR = "00000000-0000-4000-8000-000000000004";
    private static final String DEPUTY = "00000000-0000-4000-8000-000000000008";
    private static final String LATER_TIMES = "/beratung/zeit?thema=kinderbetreuung&art=video&bedarf=ja&tage=30";
    private static final String OLENAS_NUMBER = "435D118204";
    private static final String OLENA = "Olena Marchenko";

    /** An interpreter must be found, which takes some days. */
    private static final int AHEAD = 4;

    private @Nullable LocalDateTime first;
    private @Nullable LocalDateTime second;
    private @Nullable String invitation;
    private @Nullable String offer;
    private @Nullable String changed;

    @Test
    @Order(1)
    void the_counsellor_nominates_a_citizen_who_agrees_and_releases_own_times_for_her(RunningPortal portal)
            throws Exception {
        var olena = Mailbox.of("buergerin@portal.example", portal);
        chooseTimes(portal);
        var page = portal.visitAs("vermittlung", Visitor.atDesk(), "/intern/vormerkungen/neu");

        page.getByLabel("Kundennummer").fill(OLENAS_NUMBER);
        button(page, "Suchen").click();
        page.getByLabel("Thema").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Kinderbetreuung"))
                .click();
        page.getByLabel("Per Video").check();
        page.getByLabel("Warum? Ein Satz, den die Person mitliest").fill("Sie suchen einen Kita-Platz ab Februar.");
        page.getByLabel("im Gespräch").check();
        page.getByLabel("Ich möchte dabei sein (Tandem)").check();
        button(page, "Vormerken und einladen").click();
        assertThat(heading(page)).hasText(OLENA);
        for (var day : released()) {
            release(page, day);
        }

        invitation = olena.link("/beratung/vormerkung/");
    }

    @Test
    @Order(2)
    void she_agrees_to_a_conversation_of_three_and_sees_the_common_gaps_only(RunningPortal portal) {
        var page = portal.visit(Visitor.onPhone(), after(invitation));

        assertThat(text(page, "Darf Miriam Vogelsang beim Gespräch dabei sein?"))
                .isVisible();
        Axe.findsNothingOn(page);
        button(page, "Ja, gern").click();
        assertThat(text(page, "Miriam Vogelsang kommt mit.")).isVisible();
        link(page, "Zeit wählen").click();
        page.waitForURL(Pattern.compile("/bedarf"));
        button(page, "Weiter").click();
        page.waitForURL(Pattern.compile("/zeit"));
        var free = FreeTimes.of(BCA, page);
        Axe.findsNothingOn(page);
        assertThat(free.days()).containsExactlyElementsOf(released());
        free.choose(first.toLocalDate(), first.toLocalTime());
        button(page, "Weiter").click();
        button(page, "Termin buchen").click();

        assertThat(heading(page)).hasText("Ihr Termin ist gebucht.");
        assertThat(page.locator("main")).containsText(TIME.format(first));
    }

    @Test
    @Order(3)
    void the_father_of_her_children_has_a_later_time_and_waits_for_an_earlier_one(RunningPortal portal) {
        after(invitation);
        var page = portal.visitAs("buerger", Visitor.onPhone(), "/meine");

        page.navigate(LATER_TIMES);
        var free = FreeTimes.of("", page);
        var last = free.days().getLast();
        assertThat(last).isAfter(second.toLocalDate());
        free.choose(last, free.times(last).getLast());
        button(page, "Weiter").click();
        button(page, "Termin buchen").click();
        assertThat(heading(page)).hasText("Ihr Termin ist gebucht.");
        link(page, "Früheren Termin merken").click();
        assertThat(heading(page)).hasText("Möchten Sie früher kommen?");
        button(page, "Früheren Termin merken").click();

        assertThat(text(page, "Ihr Wunsch ist gemerkt.")).isVisible();
    }

    @Test
    @Order(4)
    void she_moves_the_conversation_of_three_to_another_common_gap(RunningPortal portal) throws Exception {
        after(invitation);
        var serhij = Mailbox.of("buerger@portal.example", portal);
        var page = portal.visitAs("buergerin", Visitor.onPhone(), "/meine/termine");

        page.getByRole(AriaRole.LINK, named("^Termin am .*" + TIME.format(first) + " Uhr verlegen$"))
                .click();
        assertThat(heading(page)).hasText("Termin verlegen");
        var free = FreeTimes.of(BCA, page);
        assertThat(free.days()).isSubsetOf(released());
        free.choose(second.toLocalDate(), second.toLocalTime());
        button(page, "Auf diese Zeit verlegen").click();

        assertThat(heading(page)).hasText("Ihr Termin ist verlegt.");
        offer = serhij.link("/beratung/frueher/");
    }

    @Test
    @Order(5)
    void the_time_that_is_free_again_reaches_him_who_waited(RunningPortal portal) {
        var page = portal.visit(Visitor.onPhone(), after(offer));

        assertThat(text(page, "Eine frühere Zeit ist frei geworden.")).isVisible();
        assertThat(page.locator("main")).containsText(TIME.format(first));
        Axe.findsNothingOn(page);
        button(page, "Ja, früher kommen").click();

        assertThat(heading(page)).hasText("Ihr Termin ist verlegt.");
        assertThat(page.locator("main")).containsText(TIME.format(first));
    }

    @Test
    @Order(6)
    void the_bca_falls_ill_and_her_day_finds_its_way_to_her_deputy(RunningPortal portal) throws Exception {
        after(invitation);
        var olena = Mailbox.of("buergerin@portal.example", portal);
        var day = second.toLocalDate();
        var ill = portal.visitAs("bca", Visitor.onPhone(), "/intern/termine?tag=" + day);
        assertThat(ill.getByText("Tandem mit Miriam Vogelsang").first()).isVisible();

        var page = portal.visitAs("bca2", Visitor.atDesk(), standIn(portal));
        assertThat(text(page, "Kalender von Katharina Ostwald. Vertretung: Jana Brück."))
                .isVisible();
        assertThat(page.getByLabel("Neu für " + OLENA)).containsText("Gleiche Zeit");
        button(page, "Alle übernehmen").click();

        assertThat(page.getByText(Pattern.compile("übernommen, keiner offen"))).isVisible();
        assertThat(placed(page)).containsText("Jana Brück");
        assertThat(placed(page)).containsText("wartet auf Antwort");
        changed = olena.link("/beratung/geaendert/");
    }

    @Test
    @Order(7)
    void she_reads_who_stands_in_and_answers_that_it_suits(RunningPortal portal) {
        var page = portal.visit(Visitor.onPhone(), after(changed));

        assertThat(heading(page)).hasText("Jemand anderes spricht mit Ihnen.");
        assertThat(page.locator("main")).containsText("Jana Brück");
        assertThat(page.locator("main")).containsText(TIME.format(second));
        assertThat(link(page, "Andere Zeit wählen")).isVisible();
        assertThat(button(page, "Termin absagen")).isVisible();
        Axe.findsNothingOn(page);
        button(page, "Ja, das passt").click();

        assertThat(text(page, "Danke. So bleibt Ihr Termin.")).isVisible();
    }

    @Test
    @Order(8)
    void everybody_sees_in_the_end_who_speaks_with_whom(RunningPortal portal) throws Exception {
        after(changed);

        var deputy = portal.visitAs("bca2", Visitor.atDesk(), standIn(portal));
        assertThat(placed(deputy)).containsText("passt so");
        deputy.navigate("/intern/termine?tag=" + second.toLocalDate());
        assertThat(deputy.getByText("Tandem mit Miriam Vogelsang").first()).isVisible();

        var counsellor = portal.visitAs("vermittlung", Visitor.atDesk(), "/intern/vormerkungen");
        assertThat(counsellor
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new FilterOptions().setHasText(OLENA))
                        .filter(new FilterOptions().setHasText("mit Jana Brück"))
                        .first())
                .isVisible();

        var mother = portal.visitAs("buergerin", Visitor.onPhone(), "/meine/termine");
        assertThat(text(mother, "Kinderbetreuung mit Jana Brück")).isVisible();
        var father = portal.visitAs("buerger", Visitor.onPhone(), "/meine/termine");
        assertThat(text(father, TIME.format(first) + " Uhr")).isVisible();
    }

    @Test
    @Order(9)
    void she_cancels_alone_when_she_changes_her_mind(RunningPortal portal) {
        after(changed);
        var page = portal.visitAs("buergerin", Visitor.onPhone(), "/meine/termine");

        page.getByRole(AriaRole.BUTTON, named("^Termin am .*" + TIME.format(second) + " Uhr absagen$"))
                .click();
        button(page, "Ja, absagen").click();

        assertThat(text(page, "Ihr Termin ist abgesagt.")).isVisible();
    }

    /** Two days on which the BCA and the counsellor have time; on the second one her deputy has as well. */
    private void chooseTimes(RunningPortal portal) throws SQLException {
        var page = portal.visit(Visitor.atDesk(), LATER_TIMES);
        var free = FreeTimes.of(BCA, page);
        var soonest = LocalDate.now(KASSEL).plusDays(AHEAD);
        for (var day : free.days()) {
            for (var time : free.times(day)) {
                var start = day.atTime(time);
                if (first == null && !day.isBefore(soonest) && haveTime(start, portal, COUNSELLOR)) {
                    first = start;
                } else if (first != null
                        && second == null
                        && day.isAfter(first.toLocalDate())
                        && haveTime(start, portal, COUNSELLOR, DEPUTY)) {
                    second = start;
                }
            }
        }
    }

    private static boolean haveTime(LocalDateTime start, RunningPortal portal, String... accounts) throws SQLException {
        var from = start.atZone(KASSEL).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
        try (var database = Database.of(portal)) {
            for (var account : accounts) {
                if (database.ask("""
                                select entry from diary_quarter join staff on id = party
                                where account_id = ? and quarter_start >= ? and quarter_start < ?
                                """, account, from, from.plusHours(1)).isPresent()) {
                    return false;
                }
            }
            return true;
        }
    }

    private List<LocalDate> released() {
        return List.of(first.toLocalDate(), second.toLocalDate());
    }

    private String standIn(RunningPortal portal) throws SQLException {
        return "/intern/termine/vertretung?tag=" + second.toLocalDate() + "&beraterin=" + staff(BCA_HERSELF, portal);
    }

    private static String staff(String account, RunningPortal portal) throws SQLException {
        try (var database = Database.of(portal)) {
            return database.ask("select id from staff where account_id = ?", account)
                    .orElseThrow();
        }
    }

    private static void release(Page page, LocalDate day) {
        fill(page, "Tag", DATE.format(day));
        fill(page, "Von", "08:00");
        fill(page, "Bis", "18:00");
        button(page, "Zeit freigeben").click();
        assertThat(buttonAbout(page, "Entfernen", day.getDayOfMonth() + ".")).isVisible();
    }

    private static void fill(Page page, String label, String words) {
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill(words);
        field.press("Enter");
        field.press("Tab");
    }

    private static com.microsoft.playwright.Locator placed(Page page) {
        return page.locator("section")
                .filter(new FilterOptions().setHasText("Schon übernommen"))
                .getByRole(AriaRole.LISTITEM)
                .filter(new FilterOptions().setHasText(OLENA));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(name));
    }

    /** Without the step before there is nothing to go on with. */
    private static String after(@Nullable String done) {
        assumeThat(done).as("the step before").isNotNull();
        return done;
    }
}
