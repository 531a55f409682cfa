package org.jobcenterportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe finds nothing on any page, in light and dark, on a desk, a phone and a small phone; nothing scrolls sideways. */
@Journey
class AccessibilityJourney {

    private static final double SETTLED_MILLIS = 1_000;
    private static final String CHOSEN = "?thema=kinderbetreuung&art=vor-ort&bedarf=ja";

    /** Every address, and as whom to open it; nobody stands for a visitor. */
    static Stream<List<String>> pages() {
        return Stream.of(
                List.of("", "/"),
                List.of("", "/beratung"),
                List.of("", "/beratung/art?thema=kinderbetreuung"),
                List.of("", "/beratung/bedarf?thema=kinderbetreuung&art=vor-ort&dolmetschen=uk"),
                List.of("", "/beratung/zeit" + CHOSEN),
                List.of("", "/beratung/reserviert"),
                List.of("", "/beratung/termin/unbekannt"),
                List.of("", "/leichte-sprache"),
                List.of("", "/barrierefreiheit"),
                List.of("", "/datenschutz"),
                List.of("", "/impressum"),
                List.of("", "/quelltext"),
                List.of("", "/sitzung-beendet"),
                List.of("", "/gibt-es-nicht"),
                List.of("", "/beleg"),
                List.of("", "/beratung/vormerkung/unbekannt"),
                List.of("", "/beratung/antwort/unbekannt"),
                List.of("buergerin", "/meine"),
                List.of("buergerin", "/meine/termine"),
                List.of("bca", "/intern"),
                List.of("bca", "/intern/termine"),
                List.of("bca", "/intern/termine?ansicht=woche"),
                List.of("bca", "/intern/termine?ansicht=liste"),
                List.of("bca", "/intern/termine?ansicht=monat"),
                List.of("bca", "/intern/termine/zeiten"),
                List.of("bca", "/intern/termine/zeiten/oeffnen"),
                List.of("bca", "/intern/termine/konflikte"),
                List.of("bca", "/intern/termine/orte"),
                List.of("bca", "/intern/termine/vertretung"),
                List.of("bca", "/intern/termine/neu"),
                List.of("bca", "/intern/termine/abonnieren"),
                List.of("vermittlung", "/intern/vormerkungen"),
                List.of("vermittlung", "/intern/vormerkungen/neu"),
                List.of("verwaltung", "/intern"),
                List.of("verwaltung", "/intern/postausgang"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_stands_in_the_way(List<String> userAndAddress, RunningPortal portal) {
        var user = userAndAddress.getFirst();
        var address = userAndAddress.getLast();
        var page = user.isEmpty()
                ? portal.visit(Visitor.atDesk(), address)
                : portal.visitAs(user, Visitor.atDesk(), address);

        for (var width : List.of(1280, 390, 320)) {
            page.setViewportSize(width, width == 1280 ? 900 : 844);
            for (var dark : List.of(false, true)) {
                Looks.of(page).dark(dark);
                assertThat(findings(page))
                        .as("%s at %d, dark %s", address, width, dark)
                        .isEmpty();
                assertThat(sideways(page))
                        .as("%s at %d scrolls sideways by", address, width)
                        .isZero();
            }
        }
    }

    @Test
    void the_check_itself_finds_what_is_wrong(RunningPortal portal) {
        var page = portal.visit(Visitor.atDesk(), "/impressum");
        page.locator("h1").waitFor();

        page.evaluate(
                "document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"x.png\"><button></button>')");

        assertThat(findings(page)).extracting(finding -> finding.split(":")[0]).contains("image-alt", "button-name");
    }

    /** What stands there for good: a page that has just changed its colours is looked at once more. */
    private static List<String> findings(Page page) {
        page.locator("h1").first().waitFor();
        var found = analysed(page);
        if (!found.isEmpty()) {
            page.waitForTimeout(SETTLED_MILLIS);
            found = analysed(page);
        }
        return found;
    }

    private static List<String> analysed(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(AccessibilityJourney::words)
                        .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().getFirst().getTarget() + " "
                + rule.getNodes().getFirst().getHtml();
    }

    private static int sideways(Page page) {
        return ((Number) page.evaluate(
                        "Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"))
                .intValue();
    }
}
