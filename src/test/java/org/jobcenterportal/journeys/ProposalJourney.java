package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.jobcenterportal.journeys.Screen.heading;
import static org.jobcenterportal.journeys.Screen.text;

import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import org.jobcenterportal.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** Two jobs are proposed to her: she releases one and declines one, and the employer service sees what was released. */
@Journey
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@Row({"F80", "S22"})
class ProposalJourney {

    private static final String MINE = "/meine/stellen";

    private @Nullable String released;

    @Test
    @Order(1)
    void on_her_phone_and_by_keyboard_she_releases_one_and_declines_one(RunningPortal portal) {
        var page = portal.visitAs("buergerin", Visitor.onPhone(), MINE);
        var keys = new Keyboard(page);
        assertThat(heading(page)).hasText("Stellen für mich");
        Axe.findsNothingOn(page);

        keys.reach(AriaRole.LINK, "Ansehen und antworten").press("Enter");
        assertThat(text(page, "Passt diese Stelle zu Ihnen?")).isVisible();
        Axe.findsNothingOn(page);
        released = URI.create(page.url()).getPath().substring(MINE.length() + 1);
        keys.reach(AriaRole.BUTTON, "Ja, ich möchte").press("Enter");
        assertThat(text(page, "Noch nichts.")).isVisible();
        Axe.findsNothingOn(page);
        keys.reach(AriaRole.CHECKBOX, "Name:").press("Space");
        keys.reach(AriaRole.BUTTON, "Freigeben").press("Enter");
        assertThat(text(page, "Ihre Freigabe ist angekommen.")).isVisible();
        Axe.findsNothingOn(page);

        page.navigate(MINE);
        keys.reach(AriaRole.LINK, "Ansehen und antworten").press("Enter");
        assertThat(text(page, "Passt diese Stelle zu Ihnen?")).isVisible();
        keys.reach(AriaRole.BUTTON, "Nein, danke").press("Enter");
        keys.reach(AriaRole.BUTTON, "Antwort senden").press("Enter");
        assertThat(text(page, "Ihr Nein ist angekommen.")).isVisible();
    }

    @Test
    @Order(2)
    void the_employer_service_sees_exactly_what_was_released(RunningPortal portal) {
        assumeThat(released).as("the release").isNotNull();
        var page = portal.visitAs("arbeitgeberservice", Visitor.atDesk(), "/intern/vorschlaege/" + released);

        assertThat(page.locator("main")).containsText("Olena Marchenko");
        assertThat(page.locator("main")).not().containsText("E-Mail-Adresse");
        assertThat(page.locator("main")).not().containsText("Telefonnummer");
        assertThat(page.locator("main")).not().containsText("435D118204");
        Axe.findsNothingOn(page);
        page.navigate("/intern/vorschlaege");
        assertThat(heading(page)).hasText("Stellenvorschläge");
        assertThat(page.locator("main")).not().containsText("Marchenko");
        Axe.findsNothingOn(page);
    }
}
