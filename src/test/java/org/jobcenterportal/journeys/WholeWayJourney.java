package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.jobcenterportal.journeys.Screen.button;
import static org.jobcenterportal.journeys.Screen.buttonAbout;
import static org.jobcenterportal.journeys.Screen.heading;
import static org.jobcenterportal.journeys.Screen.reload;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.jobcenterportal.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One and the same consultation, from a free time to "took place", on phones. */
@Journey
@Row({"F40", "F41", "F43", "F44", "F57", "F100", "S5"})
class WholeWayJourney {

    @ParameterizedTest
    @EnumSource
    void a_visitor_without_an_account_takes_a_free_time_and_afterwards_the_bca_ticks_it(
            Speech speech, RunningPortal portal) throws Exception {
        var name = speech.says("Wega Beispiel", "Wega Example");
        var mail = speech.says("wega@beispiel.test", "wega@example.test");
        var page = portal.visit(speech.phone(), "/beratung");

        upToTheTime(page, speech);
        page.getByLabel(speech.says("Ihr Name", "Your name")).fill(name);
        page.getByLabel(speech.says("E-Mail", "E-mail")).fill(mail);
        button(page, speech.says("Weiter", "Continue")).click();
        button(page, speech.says("Zeit reservieren", "Reserve this time")).click();
        assertThat(heading(page)).hasText(speech.says("Fast fertig.", "Almost done."));
        page.navigate(Mails.link(portal.awaitMails(mail, 1).getFirst(), "/beratung/termin/"));
        assertThat(heading(page)).hasText(speech.says("Ihr Termin ist gebucht.", "Your appointment is booked."));

        tickAfterTheEnd(Booking.code(page), name, speech, portal);
        reload(page);
        assertThat(page.locator("main")).containsText(speech.says("stattgefunden", "took place"));
    }

    @ParameterizedTest
    @EnumSource
    void a_citizen_takes_a_free_time_and_afterwards_the_bca_ticks_it(Speech speech, RunningPortal portal)
            throws Exception {
        var page = portal.visitAs("buergerin", speech.phone(), "/meine");

        page.navigate("/beratung");
        upToTheTime(page, speech);
        button(page, speech.says("Termin buchen", "Book appointment")).click();
        assertThat(heading(page)).hasText(speech.says("Ihr Termin ist gebucht.", "Your appointment is booked."));

        tickAfterTheEnd(Booking.code(page), "Olena Marchenko", speech, portal);
        reload(page);
        assertThat(page.locator("main")).containsText(speech.says("stattgefunden", "took place"));
    }

    private static void upToTheTime(Page page, Speech speech) {
        Booking.upToTheTime(
                page, speech, speech.says("Kinderbetreuung", "Childcare"), speech.says("Vor Ort", "In person"));
    }

    private static void tickAfterTheEnd(String code, String name, Speech speech, RunningPortal portal)
            throws SQLException {
        var day = TimePasses.afterTheEndOf(code, portal);
        var page = portal.visitAs("bca", speech.phone(), "/intern/termine?tag=" + day);

        var tick = buttonAbout(page, speech.says("Stattgefunden", "Took place"), name);
        tick.click();

        assertThat(tick).isHidden();
        assertThat(page.getByText(name + ": " + speech.says("stattgefunden", "took place")))
                .isVisible();
    }
}
