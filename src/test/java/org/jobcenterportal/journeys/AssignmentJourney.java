package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.jobcenterportal.journeys.Screen.button;
import static org.jobcenterportal.journeys.Screen.buttonAbout;
import static org.jobcenterportal.journeys.Screen.heading;
import static org.jobcenterportal.journeys.Screen.link;
import static org.jobcenterportal.journeys.Screen.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jobcenterportal.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One suggestion from its reason to the first day: counsellor, citizen, measure management, and provider in turn. Each step
 * goes on where the one before has ended.
 */
@Journey
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@Row({"F12", "F19", "F21", "F23", "F24", "F27"})
class AssignmentJourney {

    private static final ZoneId KASSEL = ZoneId.of("Europe/Berlin");
    private static final String OLENAS_FILE = "/intern/faelle/435D118204";
    private static final String OLENA = "Olena Marchenko";
    private static final String OFFER = "Deutsch +";
    private static final String REASON = "Neben dem Sprachkurs üben Sie für die Prüfung.";

    private @Nullable String assignment;
    private boolean isAgreed;
    private boolean isSent;

    @Test
    @Order(1)
    void the_counsellor_looks_what_fits_and_suggests_it_with_a_reason(RunningPortal portal) {
        var run = RunOnOffer.open(
                "deutsch-plus",
                "DP-2",
                "Haus der Fragen",
                2,
                LocalDate.now(KASSEL).plusDays(300),
                portal);
        var page = portal.visitAs("vermittlung", Visitor.atDesk(), OLENAS_FILE);
        link(page, "Passende Angebote ansehen").click();
        assertThat(heading(page)).hasText("Angebote für " + OLENA);
        link(page, OFFER + " vorschlagen").click();
        assertThat(heading(page)).hasText(OFFER + " vorschlagen");

        run.suggest(page, REASON);

        assertThat(heading(page)).hasText(OFFER);
        assertThat(text(page, "Die Person kennt den Vorschlag und kann antworten."))
                .isVisible();
        Axe.findsNothingOn(page);
        assignment = URI.create(page.url()).getPath();
    }

    @Test
    @Order(2)
    void she_reads_the_reason_on_her_phone_and_says_yes(RunningPortal portal) {
        var page = portal.visitAs("buergerin", Visitor.onPhone(), "/meine/angebote");
        after(assignment);

        assertThat(text(page, REASON)).isVisible();
        page.getByRole(AriaRole.ARTICLE)
                .filter(new FilterOptions().setHasText(REASON))
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(heading(page)).hasText(OFFER);
        assertThat(text(page, REASON)).isVisible();
        Axe.findsNothingOn(page);
        buttonAbout(page, "Ja, ich möchte", "").click();
        button(page, "Antwort senden").click();

        assertThat(text(page, "Ihr Ja ist angekommen.")).isVisible();
        Axe.findsNothingOn(page);
        isAgreed = true;
    }

    @Test
    @Order(3)
    void measure_management_clears_the_costs_without_a_name(RunningPortal portal) {
        assumeThat(isAgreed).isTrue();
        var page = portal.visitAs("massnahmen", Visitor.atDesk(), "/intern/zuweisungen");
        page.locator("h1").first().waitFor();
        assertThat(page.locator("main")).not().containsText(OLENA);

        page.navigate(assignment + "/freigabe");
        assertThat(text(page, REASON)).isVisible();
        assertThat(page.locator("main")).not().containsText(OLENA);
        Axe.findsNothingOn(page);
        button(page, "Freigeben").click();

        assertThat(text(page, "Freigegeben.")).isVisible();
    }

    @Test
    @Order(4)
    void the_counsellor_hands_it_over_and_asks_the_provider(RunningPortal portal) {
        assumeThat(isAgreed).isTrue();
        var page = portal.visitAs("vermittlung", Visitor.atDesk(), assignment);
        assertThat(text(page, "Ein Platz ist reserviert.")).isVisible();

        page.getByLabel("Ist im zentralen System eingetragen").check();
        assertThat(text(page, "Eingetragen. Der Platz ist jetzt fest.")).isVisible();
        button(page, "Beim Träger anfragen").click();

        assertThat(text(page, "Der Träger ist angefragt und antwortet.")).isVisible();
        Axe.findsNothingOn(page);
        isSent = true;
    }

    @Test
    @Order(5)
    void the_provider_accepts_and_confirms_the_first_day(RunningPortal portal) {
        assumeThat(isSent).isTrue();
        var page = portal.visitAs("traeger", Visitor.atDesk(), "/traeger");
        Axe.findsNothingOn(page);
        page.getByRole(AriaRole.LISTITEM)
                .filter(new FilterOptions().setHasText(OFFER))
                .getByRole(AriaRole.LINK)
                .filter(new FilterOptions().setHasText(OLENA))
                .first()
                .click();
        Axe.findsNothingOn(page);
        button(page, "Zusagen").click();
        button(page, "Beginn bestätigen").click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Beginn bestätigen"))
                .click();

        assertThat(text(page, "nimmt teil")).isVisible();
        Axe.findsNothingOn(page);
    }

    @Test
    @Order(6)
    void the_counsellor_and_the_citizen_see_that_she_has_begun(RunningPortal portal) {
        assumeThat(isSent).isTrue();
        var page = portal.visitAs("vermittlung", Visitor.atDesk(), assignment);
        assertThat(text(page, "Die Person nimmt teil.")).isVisible();

        var olena = portal.visitAs("buergerin", Visitor.onPhone(), "/meine/angebote");
        assertThat(olena.getByRole(AriaRole.ARTICLE).filter(new FilterOptions().setHasText(OFFER)))
                .containsText("begonnen");
    }

    /** Without the step before there is nothing to go on with. */
    private static String after(@Nullable String done) {
        assumeThat(done).as("the step before").isNotNull();
        return done;
    }
}
