package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.jobcenterportal.journeys.Screen.button;
import static org.jobcenterportal.journeys.Screen.heading;
import static org.jobcenterportal.journeys.Screen.link;
import static org.jobcenterportal.journeys.Screen.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;

/** Elternforum light is reached through the BCA only: a counsellor is led to the nomination, the BCA suggests it. */
@Journey
@Row({"F12", "F19"})
class EqualityOfficerOnlyJourney {

    private static final String OLENAS_FILE = "/intern/faelle/435D118204";
    private static final String LIGHT = "/vorschlagen/elternforum-light";

    @Test
    void the_counsellor_is_led_to_the_nomination(RunningPortal portal) {
        var page = portal.visitAs("vermittlung", Visitor.atDesk(), OLENAS_FILE + "/angebote");
        var offer = page.getByRole(AriaRole.LISTITEM)
                .filter(new FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING, new GetByRoleOptions().setName("Elternforum „light“"))));
        assertThat(offer).containsText("In dieses Angebot kommt man nur über die BCA.");
        assertThat(offer.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("vorschlagen")))
                .hasCount(0);

        page.navigate(OLENAS_FILE + LIGHT);
        assertThat(text(page, "Dieses Angebot schlägt nur die BCA vor.")).isVisible();
        assertThat(page.getByLabel("Warum dieses Angebot?")).hasCount(0);
        link(page, "Zur BCA vormerken").click();

        page.waitForURL(Pattern.compile("/intern/vormerkungen/neu"));
        page.getByLabel("Kundennummer").waitFor();
        assertThat(page.getByLabel("Kundennummer")).hasValue(Pattern.compile("435 ?D ?118 ?204"));
    }

    @Test
    void the_bca_suggests_it_with_a_reason_that_he_reads(RunningPortal portal) throws Exception {
        var serhij = Mailbox.of("buerger@portal.example", portal);
        var file = serhijsFile(portal);
        var page = portal.visitAs("bca", Visitor.atDesk(), file);
        page.getByRole(AriaRole.RADIO, new GetByRoleOptions().setName("Beratung durch die BCA"))
                .check();
        page.getByRole(AriaRole.TEXTBOX).last().fill("Er fragt nach einem Weg in Elternzeit.");
        button(page, "Fall öffnen").click();
        assertThat(heading(page)).hasText("Serhij Marchenko");

        page.navigate(file + LIGHT);
        page.getByRole(AriaRole.RADIO).first().check();
        page.getByLabel("Warum dieses Angebot?").fill("Danylo hat noch keinen Platz. Das Forum plant mit Ihnen.");
        button(page, "Vorschlagen").click();

        page.waitForURL(Pattern.compile("/intern/zuweisungen/[0-9a-f-]{36}$"));
        assertThat(heading(page)).hasText("Elternforum „light“");
        assertThat(page.locator("main")).containsText("Katharina Ostwald");
        var his = portal.visitAs("buerger", Visitor.onPhone(), serhij.link("/meine/"));
        assertThat(heading(his)).hasText("Angebote für Sie");
    }

    /** His number is on no page of hers; his counsellor finds him by name. */
    private static String serhijsFile(RunningPortal portal) {
        var page = portal.visitAs("vermittlung", Visitor.atDesk(), "/intern");
        page.locator("h1").first().waitFor();
        page.keyboard().press("/");
        page.keyboard().type("marchenko serhij");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Serhij Marchenko");
        page.keyboard().press("Enter");
        assertThat(heading(page)).hasText("Serhij Marchenko");
        return URI.create(page.url()).getPath();
    }
}
