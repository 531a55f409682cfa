package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.journeys.Screen.button;
import static org.jobcenterportal.journeys.Screen.buttonAbout;
import static org.jobcenterportal.journeys.Screen.heading;
import static org.jobcenterportal.journeys.Screen.link;
import static org.jobcenterportal.journeys.Screen.text;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe finds nothing on any page, in light and dark, on a desk and a small phone; nothing scrolls sideways. */
@Journey
class AccessibilityJourney {

    private static final Pattern RECEIPT = Pattern.compile("BL-\\w{3}-\\w{3}-\\w{3}");
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
                List.of("", "/angebote/warteliste/unbekannt"),
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
                List.of("neu", "/meine/verknuepfen"),
                List.of("vermittlung", "/intern/zugang"),
                List.of("buergerin", "/meine/daten"),
                List.of("buergerin", "/meine/plan"),
                List.of("buergerin", "/meine/profil"),
                List.of("buergerin", "/meine/notizen"),
                List.of("vermittlung", "/intern"),
                List.of("vermittlung", "/intern/faelle"),
                List.of("vermittlung", "/intern/faelle?bereich=team&betreuung=soon"),
                List.of("vermittlung", "/intern/faelle/neu"),
                List.of("vermittlung", "/intern/faelle/435D118204"),
                List.of("vermittlung", "/intern/faelle/435D118204/profil"),
                List.of("vermittlung", "/intern/faelle/435D118204/stellen"),
                List.of("vermittlung", "/intern/faelle/435D118204/zeiten"),
                List.of("vermittlung", "/intern/faelle/435D118204/haushalt"),
                List.of("vermittlung", "/intern/faelle/435D118204/erreichbarkeit"),
                List.of("vermittlung", "/intern/faelle/435D118204/anschrift"),
                List.of("vermittlung", "/intern/faelle/435D118204/einwilligungen"),
                List.of("fallmanagement", "/intern/faelle/435D118204"),
                List.of("vermittlung", "/intern/aufgaben"),
                List.of("vermittlung", "/intern/wissen"),
                List.of("vermittlung", "/intern/rechtsstand"),
                List.of("bca", "/intern/rechtsstand/betroffene"),
                List.of("datenschutz", "/intern/datenschutz"),
                List.of("verwaltung", "/intern/einlesen"),
                List.of("verwaltung", "/intern/berufe"),
                List.of("verwaltung", "/intern/haltestellen"),
                List.of("verwaltung", "/intern/postausgang"));
    }

    /** The same for what leads from an offer to a place. */
    static Stream<List<String>> pagesAboutOffers() {
        return Stream.of(
                List.of("", "/angebote"),
                List.of("", "/angebote?kinder=1"),
                List.of("", "/angebote/elternforum"),
                List.of("", "/angebote/sprachcafe"),
                List.of("", "/stellen"),
                List.of("", "/stellen?umfang=part-time&kinder=1"),
                List.of("", "/stellen?suche=nirgendwo"),
                List.of("arbeitgeberservice", "/intern/stellen/austausch"),
                List.of("", "/veranstaltungen"),
                List.of("", "/veranstaltungen?monat=2027-01"),
                List.of("", "/veranstaltungen/anmeldung/unbekannt"),
                List.of("buergerin", "/meine/veranstaltungen"),
                List.of("buergerin", "/meine/angebote"),
                List.of("buergerin", "/meine/ueberweisungen"),
                List.of("buergerin", "/meine/kette"),
                List.of("buergerin", "/meine/berichte"),
                List.of("buergerin", "/meine/stellen"),
                List.of("buergerin", "/meine/gespraeche"),
                List.of("", "/gespraeche/unbekannt"),
                List.of("arbeitgeberservice", "/intern/vorschlaege?alle=1"),
                List.of("vermittlung", "/intern/vorschlaege"),
                List.of("teamleitung", "/intern/vorschlaege/regeln"),
                List.of("arbeitgeberservice", "/intern/vorschlaege/zahlen"),
                List.of("bca", "/intern/veranstaltungen"),
                List.of("bca", "/intern/veranstaltungen?liste=entwuerfe"),
                List.of("bca", "/intern/veranstaltungen?liste=vergangene"),
                List.of("bca", "/intern/veranstaltungen/neu"),
                List.of("arbeitgeberservice", "/intern/arbeitgeber"),
                List.of("arbeitgeberservice", "/intern/arbeitgeber/neu"),
                List.of("massnahmen", "/intern/massnahmen"),
                List.of("vermittlung", "/intern/massnahmen"),
                List.of("massnahmen", "/intern/massnahmen/elternforum"),
                List.of("massnahmen", "/intern/massnahmen/elternforum/bearbeiten"),
                List.of("massnahmen", "/intern/massnahmen/elternforum/vertraege"),
                List.of("massnahmen", "/intern/massnahmen/elternforum/fassungen"),
                List.of("massnahmen", "/intern/massnahmen/elternforum/pruefung"),
                List.of("massnahmen", "/intern/massnahmen/elternforum/zugang"),
                List.of("massnahmen", "/intern/massnahmen/elternforum/durchfuehrung/neu"),
                List.of("massnahmen", "/intern/massnahmen/traeger"),
                List.of("vermittlung", "/intern/massnahmen/elternforum/passt"),
                List.of("massnahmen", "/intern/zuweisungen"),
                List.of("vermittlung", "/intern/zuweisungen"),
                List.of("vermittlung", "/intern/faelle/435D118204/angebote"),
                List.of("vermittlung", "/intern/faelle/435D118204/vorschlagen/deutsch-plus"),
                List.of("vermittlung", "/intern/faelle/435D118204/ueberweisung"),
                List.of("vermittlung", "/intern/faelle/435D118204/kette"),
                List.of("vermittlung", "/intern/ueberweisungen"),
                List.of("vermittlung", "/intern/foerderung"),
                List.of("vermittlung", "/intern/foerderung/neu?kunde=435D118204"),
                List.of("vermittlung", "/intern/ketten"),
                List.of("massnahmen", "/intern/eintritte"),
                List.of("arbeitgeberservice", "/intern/stellen"),
                List.of("arbeitgeberservice", "/intern/stellen/neu"),
                List.of("traeger", "/traeger"));
    }

    /** The same for whoever was at an event. */
    static Stream<List<String>> pagesAfterEvents() {
        return Stream.of(
                List.of("", "/veranstaltungen/rueckmeldung/unbekannt"),
                List.of("buergerin", "/meine/teilnahme"),
                List.of("teamleitung", "/intern/fortbildung"));
    }

    @ParameterizedTest
    @MethodSource("pagesAfterEvents")
    void nothing_stands_in_the_way_after_an_event(List<String> userAndAddress, RunningPortal portal) {
        nothing_stands_in_the_way(userAndAddress, portal);
    }

    @ParameterizedTest
    @MethodSource("pagesAboutOffers")
    void nothing_stands_in_the_way_to_a_place(List<String> userAndAddress, RunningPortal portal) {
        nothing_stands_in_the_way(userAndAddress, portal);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_stands_in_the_way(List<String> userAndAddress, RunningPortal portal) {
        var page = portal.visitAgainAs(userAndAddress.getFirst(), userAndAddress.getLast());

        page.locator("h1").first().waitFor();
        Axe.findsNothingOn(page);
    }

    /** As whom, the list, how the addresses of what stands in it begin, and what is looked at of it. */
    static Stream<List<String>> pagesBehindLists() {
        return Stream.of(
                List.of("", "/stellen", "stellen/", ""),
                List.of("arbeitgeberservice", "/intern/arbeitgeber", "intern/arbeitgeber/", ""),
                List.of("arbeitgeberservice", "/intern/stellen", "intern/stellen/", "/passende"),
                List.of("vermittlung", "/intern/foerderung", "intern/foerderung/", ""));
    }

    @ParameterizedTest
    @MethodSource("pagesBehindLists")
    void nothing_stands_in_the_way_behind_the_first_link_of_a_list(List<String> where, RunningPortal portal) {
        var page = portal.visitAgainAs(where.get(0), where.get(1));
        var first = page.locator(
                        "main :is(li, tbody, article) a[href^='%s']:not([href$='/neu'])".formatted(where.get(2)))
                .first()
                .getAttribute("href");

        nothing_stands_in_the_way(List.of(where.get(0), "/" + first + where.get(3)), portal);
    }

    @Test
    void nothing_stands_in_the_way_of_whoever_has_a_link(RunningPortal portal) throws Exception {
        var page = portal.visit(Visitor.atDesk(), "/beratung");
        var mails = Mailbox.of("spica@beispiel.test", portal);
        var confirmation = Booking.byVisitor(page, "Spica Beispiel", "spica@beispiel.test", portal);
        page.navigate(confirmation);
        assertThat(heading(page)).hasText("Ihr Termin ist gebucht.");
        Axe.findsNothingOn(page);
        TimePasses.untilTheReminderOf(Booking.code(page), portal);

        page.navigate(confirmation + "/verlegen");
        button(page, "Auf diese Zeit verlegen").click();
        assertThat(text(page, "Bitte wählen Sie eine Zeit.")).isVisible();
        Axe.findsNothingOn(page);

        page.navigate(confirmation + "/frueher");
        page.getByLabel("Frühestens am").fill("");
        page.getByLabel("Frühestens am").press("Tab");
        button(page, "Früheren Termin merken").click();
        assertThat(text(page, "Bitte wählen Sie einen Tag.")).isVisible();
        Axe.findsNothingOn(page);

        page.navigate(mails.link("/beratung/antwort/"));
        buttonAbout(page, "Ich komme", "").click();
        var receipt = page.getByText(RECEIPT).first().innerText();
        Axe.findsNothingOn(page);

        page.navigate("/beleg");
        page.getByLabel("Code des Belegs")
                .fill(RECEIPT.matcher(receipt)
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group());
        button(page, "Beleg prüfen").click();
        assertThat(page.getByText(RECEIPT).first()).isVisible();
        Axe.findsNothingOn(page);

        page.navigate(confirmation);
        button(page, "Termin absagen").click();
        assertThat(text(page, "Termin absagen?")).isVisible();
        Axe.findsNothingOnThis(page);
    }

    @Test
    void nothing_stands_in_the_way_of_a_place_at_an_event_and_in_its_line(RunningPortal portal) throws Exception {
        var event = EventOnOffer.with(1, 1, "Für alle " + UUID.randomUUID(), portal);
        var page = portal.visit(Visitor.atDesk(), event.page());
        assertThat(heading(page)).isVisible();
        Axe.findsNothingOn(page);

        try (var database = Database.of(portal)) {
            database.change(
                    "update contingent set taken = capacity where id = (select contingent from event where id = ?)",
                    event.id());
            database.keep();
        }
        var citizen = portal.visitAgainAs("buergerin", "/meine/veranstaltungen");
        citizen.navigate(event.page());
        button(citizen, "Auf die Warteliste setzen").click();
        assertThat(text(citizen, "Warteliste verlassen")).isVisible();
        Axe.findsNothingOn(citizen);
    }

    @Test
    void nothing_stands_in_the_way_on_any_tab_of_an_event(RunningPortal portal) {
        for (var list : List.of("", "?liste=vergangene")) {
            var page = portal.visitAgainAs("bca", "/intern/veranstaltungen" + list);
            page.locator(".event-table tbody a").first().click();
            var tabs = page.locator("nav.view-tabs a");
            tabs.first().waitFor();
            var addresses = tabs.all().stream()
                    .map(tab -> "/" + tab.getAttribute("href"))
                    .toList();
            assertThat(addresses).hasSizeGreaterThan(2);
            for (var address : addresses) {
                page.navigate(address);
                page.locator("nav.view-tabs a[aria-current]").waitFor();
                Axe.findsNothingOn(page);
            }
        }
    }

    @Test
    void nothing_stands_in_the_way_of_whoever_is_asked_to_come_along(RunningPortal portal) throws Exception {
        var mails = Mailbox.of("buerger@portal.example", portal);
        var page = portal.visitAs("buergerin", Visitor.atDesk(), "/meine/termine");
        link(page, "Einzelheiten zum Termin").click();
        button(page, "Zu zweit kommen").click();

        var partner = portal.visit(Visitor.atDesk(), mails.link("/beratung/zu-zweit/"));
        assertThat(heading(partner)).hasText("Möchten Sie mitkommen?");
        Axe.findsNothingOn(partner);
    }

    @Test
    void nothing_stands_in_the_way_in_a_menu_and_among_errors(RunningPortal portal) {
        var page = portal.visitAs("vermittlung", Visitor.atDesk(), "/intern/vormerkungen/neu");
        page.getByLabel("Kundennummer").fill("435D118204");
        button(page, "Suchen").click();
        button(page, "Vormerken und einladen").click();
        assertThat(text(page, "Zustimmung: Ohne sie geht es nicht.")).isVisible();
        Axe.findsNothingOn(page);

        page.locator(".staff-person").click();
        assertThat(page.getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName("Abmelden")))
                .isVisible();
        Axe.findsNothingOn(page);
    }

    @Test
    void nothing_stands_in_the_way_in_a_dialog_of_the_office(RunningPortal portal) {
        var page = portal.visitAs("vermittlung", Visitor.atDesk(), "/intern/vormerkungen");
        // Whoever is still open: other journeys book and withdraw what the demonstration left open.
        page.locator(".nomination-person").first().click();
        button(page, "Zurückziehen").click();
        assertThat(text(page, "Vormerkung zurückziehen?")).isVisible();
        Axe.findsNothingOnThis(page);
    }

    @Test
    void the_check_itself_finds_what_is_wrong(RunningPortal portal) {
        var page = portal.visit(Visitor.atDesk(), "/impressum");
        page.locator("h1").waitFor();

        page.evaluate(
                "document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"x.png\"><button></button>')");

        assertThat(Axe.findings(page))
                .extracting(finding -> finding.split(":")[0])
                .contains("image-alt", "button-name");
    }
}
