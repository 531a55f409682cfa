package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.jobcenterportal.journeys.Screen.button;
import static org.jobcenterportal.journeys.Screen.buttonAbout;
import static org.jobcenterportal.journeys.Screen.heading;
import static org.jobcenterportal.journeys.Screen.link;
import static org.jobcenterportal.journeys.Screen.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jobcenterportal.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** A group session is announced, a filtered group is invited to it, and one of them answers with one click from her mail. */
@Journey
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@Row({"F55", "F63", "S6"})
class InvitationJourney {

    private static final ZoneId KASSEL = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.GERMAN);
    private static final Set<String> PICKED = Set.of("Tag", "Von", "Bis");
    /** Some hundred letters are written at once. */
    private static final LocatorAssertions.IsVisibleOptions A_WHILE =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    private static final String VENUE = "Jobcenter Stadt Kassel";
    private static final String TITLE = "Arbeit und kleine Kinder";

    private @Nullable String answer;

    @Test
    @Order(1)
    void the_equality_officer_invites_a_filtered_group_once_it_is_honest(RunningPortal portal) throws Exception {
        var olena = Mailbox.of("buergerin@portal.example", portal);
        var page = portal.visitAs("bca", Visitor.atDesk(), "/intern/veranstaltungen/neu");
        write(page);
        link(page, "Gruppe einladen").click();

        button(page, "Aus einer Zielgruppe").click();
        choose(page, "Zielgruppe", "Erziehende");
        choose(page, "Kind im Haushalt", "unter 3");
        choose(page, "Versteht am besten", "Ukrainisch");
        page.getByLabel("Höchstens").fill("200");
        page.getByLabel("Höchstens").press("Tab");
        button(page, "Auf die Liste setzen").click();
        assertThat(text(page, "4 von 4 erfüllt")).isVisible();
        Axe.findsNothingOn(page);
        buttonAbout(page, "", "einladen").click();

        assertThat(page.getByText("wartet auf Antwort").first()).isVisible(A_WHILE);
        link(page, "Wie viele zulassen?").click();
        assertThat(text(page, "Grundlage")).isVisible();
        Axe.findsNothingOn(page);
        var follow = buttonAbout(page, "", " zulassen");
        var recommended = follow.innerText().replaceAll("\\D", "");
        follow.click();
        assertThat(text(page, "von " + recommended + " zugelassen")).isVisible();
        answer = olena.link("/veranstaltungen/einladung/");
    }

    @Test
    @Order(2)
    void she_answers_with_one_click_from_her_mail_without_signing_in(RunningPortal portal) {
        assumeThat(answer).isNotNull();
        var page = portal.visit(Visitor.onPhone(), answer + "?antwort=ich-komme");
        assertThat(heading(page)).hasText("Ihre Einladung");
        assertThat(text(page, "Ihr Beleg")).not().isVisible();
        Axe.findsNothingOn(page);

        buttonAbout(page, "Ich komme", "").click();

        assertThat(text(page, "Ihr Beleg")).isVisible();
        Axe.findsNothingOn(page);
    }

    /** With room, childcare and a common language for everybody who might be meant. */
    private static void write(Page page) {
        var day = LocalDate.now(KASSEL).plusWeeks(2).with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
        choose(page, "Art", "Gruppentreffen");
        Map.of(
                        "Titel", TITLE,
                        "In einem Satz", "Wir sprechen über Arbeit mit kleinen Kindern.",
                        "Beschreibung", "Zwei Mütter erzählen. Danach fragen Sie.",
                        "Tag", DATE.format(day),
                        "Von", "09:30",
                        "Bis", "11:30",
                        "Sitzplätze", "200",
                        "Brandschutz: höchstens", "230",
                        "Plätze für Kinder", "100",
                        "Bis zu welchem Jahr", "9")
                .forEach((label, words) -> fill(page, label, words));
        var place = page.getByLabel("Ort", new GetByLabelOptions().setExact(true));
        place.focus();
        place.press("ArrowDown");
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(VENUE))
                .first()
                .click();
        page.getByLabel("Deutsch", new GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Ukrainisch", new GetByLabelOptions().setExact(true)).check();
        button(page, "Veröffentlichen").click();
        page.waitForURL(Pattern.compile("/intern/veranstaltungen/[0-9a-f-]{36}$"));
    }

    private static void choose(Page page, String label, String words) {
        page.getByLabel(label, new GetByLabelOptions().setExact(true)).click();
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private static void fill(Page page, String label, String words) {
        var field = page.getByLabel(label, new GetByLabelOptions().setExact(true));
        field.fill(words);
        if (PICKED.contains(label)) {
            field.press("Enter");
        }
        field.press("Tab");
    }
}
