package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.jobcenterportal.journeys.Screen.button;
import static org.jobcenterportal.journeys.Screen.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A run that a journey has to itself: measure management plans it under a contract, from today on, and opens it. Whoever
 * suggests the offer finds it by the name of its place.
 */
record RunOnOffer(String measure, String place) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.GERMAN);

    /** @param lastDay the longer it lasts, the more a place costs, and the more somebody else has to clear it */
    static RunOnOffer open(
            String measure, String contract, String place, int places, LocalDate lastDay, RunningPortal portal) {
        var page =
                portal.visitAs("massnahmen", Visitor.atDesk(), "/intern/massnahmen/" + measure + "/durchfuehrung/neu");
        choose(page, "Vertrag", contract);
        choose(page, "Einstieg", "laufender Einstieg");
        fill(page, "Letzter Tag", DATE.format(lastDay));
        fill(page, "Plätze", Integer.toString(places));
        fill(page, "Von", "09:00");
        fill(page, "Bis", "12:00");
        Map.of(
                        "Ort", place,
                        "Straße", "Lindenweg",
                        "Hausnummer", "12",
                        "Postleitzahl", "34127",
                        "Ansprechperson", "Anja Hülsmann")
                .forEach((label, words) -> fill(page, label, words));
        button(page, "Speichern").click();
        page.waitForURL(Pattern.compile("/durchfuehrung/[0-9a-f-]{36}$"));
        button(page, "Für Vorschläge öffnen").click();
        assertThat(text(page, "offen")).isVisible();
        return new RunOnOffer(measure, place);
    }

    /** A colleague suggests it on the page of the offer, which must be open, and is led to what has become of it. */
    void suggest(Page page, String reason) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile(Screen.literally(place))))
                .check();
        page.getByLabel("Warum dieses Angebot?").fill(reason);
        button(page, "Vorschlagen").click();
        page.waitForURL(Pattern.compile("/intern/zuweisungen/[0-9a-f-]{36}$"));
    }

    private static void choose(Page page, String label, String words) {
        page.getByLabel(label, new GetByLabelOptions().setExact(true)).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words))
                .click();
    }

    private static void fill(Page page, String label, String words) {
        var field = page.getByLabel(label, new GetByLabelOptions().setExact(true));
        field.fill(words);
        field.press("Enter");
        field.press("Tab");
    }
}
