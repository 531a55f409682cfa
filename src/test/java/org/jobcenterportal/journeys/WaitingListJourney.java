package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.jobcenterportal.journeys.Screen.button;
import static org.jobcenterportal.journeys.Screen.buttonAbout;
import static org.jobcenterportal.journeys.Screen.heading;
import static org.jobcenterportal.journeys.Screen.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;

/** A run that is full leads to the waiting list, and from there to a seat when somebody leaves. */
@Journey
@Row({"F27", "F36"})
class WaitingListJourney {

    private static final ZoneId KASSEL = ZoneId.of("Europe/Berlin");
    private static final String OLENAS_FILE = "/intern/faelle/435D118204";
    private static final String OFFER = "Elternforum „mini“";
    private static final String REASON = "Ein Kita-Platz fehlt noch. Das Forum findet mit Ihnen einen Weg.";

    @Test
    void the_first_in_line_takes_the_seat_of_him_who_leaves(RunningPortal portal) throws Exception {
        var run = RunOnOffer.open(
                "elternforum-mini",
                "EM-1",
                "Haus am Anfang",
                1,
                LocalDate.now(KASSEL).plusDays(60),
                portal);
        var page = portal.visitAs("vermittlung", Visitor.atDesk(), "/intern");
        suggest(page, fileOf(page, "Serhij Marchenko"), run);
        var serhij = portal.visitAs("buerger", Visitor.onPhone(), "/meine/angebote");
        saysYes(serhij);
        assertThat(text(serhij, "Ein Platz ist reserviert.")).isVisible();
        var hers = suggest(page, OLENAS_FILE, run);
        var olena = portal.visitAs("buergerin", Visitor.onPhone(), "/meine/angebote");
        saysYes(olena);

        assertThat(text(olena, "Sie stehen auf Platz 1 der Warteliste.")).isVisible();
        assertThat(text(olena, "Wer zuerst kam, wird zuerst gefragt.")).isVisible();
        Axe.findsNothingOn(olena);
        page.navigate(hers);
        assertThat(text(page, "Alle Plätze sind belegt.")).isVisible();
        assertThat(text(page, "Platz 1 in der Reihe.")).isVisible();
        assertThat(text(page, "Niemand wird von Hand verschoben.")).isVisible();
        Axe.findsNothingOn(page);

        var mails = Mailbox.of("buergerin@portal.example", portal);
        leaves(serhij);
        olena.navigate(mails.link("/meine/"));
        page.navigate(hers);
        assertThat(text(page, "Ein Platz ist frei.")).isVisible();
        offer(olena).getByRole(AriaRole.LINK).click();
        assertThat(text(olena, "Ein Platz ist für Sie frei.")).isVisible();
        assertThat(text(olena, "Wir halten ihn bis")).isVisible();
        Axe.findsNothingOn(olena);
        button(olena, "Platz annehmen").click();

        assertThat(text(olena, "Der Platz ist für Sie reserviert.")).isVisible();
        page.navigate(hers);
        assertThat(text(page, "Ein Platz ist reserviert.")).isVisible();
    }

    /** Where it is found that she suggested it to somebody. */
    private static String suggest(Page page, String file, RunOnOffer run) {
        page.navigate(file + "/vorschlagen/" + run.measure());
        run.suggest(page, REASON);
        return URI.create(page.url()).getPath();
    }

    private static void saysYes(Page page) {
        offer(page).getByRole(AriaRole.LINK).click();
        assertThat(heading(page)).hasText(OFFER);
        buttonAbout(page, "Ja, ich möchte", "").click();
        button(page, "Antwort senden").click();
        assertThat(text(page, "Ihr Ja ist angekommen.")).isVisible();
    }

    private static Locator offer(Page page) {
        return page.getByRole(AriaRole.ARTICLE).filter(new FilterOptions().setHasText(REASON));
    }

    /** He takes up work, and his seat is free again. */
    private static void leaves(Page page) {
        button(page, "Doch nicht teilnehmen").click();
        button(page, "Nicht teilnehmen").click();
        assertThat(text(page, "Sie nehmen nicht teil.")).isVisible();
    }

    /** His number stands on no page of this journey; his counsellor finds him by name. */
    private static String fileOf(Page page, String name) {
        page.locator("h1").first().waitFor();
        page.keyboard().press("/");
        page.keyboard().type(name);
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText(name);
        page.keyboard().press("Enter");
        assertThat(heading(page)).hasText(name);
        return URI.create(page.url()).getPath();
    }
}
