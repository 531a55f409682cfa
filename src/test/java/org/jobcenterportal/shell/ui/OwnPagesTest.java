package org.jobcenterportal.shell.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.identity.Persona;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.shell.BarrierDesk;
import org.jobcenterportal.shell.BarrierReportDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row("S5")
class OwnPagesTest {

    @Autowired
    private BarrierDesk desk;

    @Test
    @As("buergerin")
    void a_citizen_is_greeted_by_name(Screens screens) {
        screens.open("meine");

        assertThat(screens.heading()).isEqualTo("Guten Tag, Olena Marchenko.");
        assertThat(screens.text()).contains("Dienstag, 24. November");
    }

    @Test
    @As("neu")
    void whoever_has_no_case_yet_is_invited_to_link_the_account_and_led_to_booking(Screens screens) {
        screens.open("meine");

        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("meine/verknuepfen", "beratung");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "beleg", "barrierefreiheit", "datenschutz", "gibt-es-nicht", "beratung/thema"})
    @As("buergerin")
    void a_citizen_keeps_the_way_to_her_own_pages_everywhere(String address, Screens screens) {
        screens.open(address);

        var bar = _get(Nav.class, nav -> nav.withClasses("citizen-bar"));
        assertThat(bar.getChildren().filter(Anchor.class::isInstance).map(link -> ((Anchor) link).getHref()))
                .containsExactly("meine", "meine/termine", "meine/angebote");
    }

    @Test
    void nobody_else_has_that_bar(Screens screens) {
        screens.open("");
        assertThat(_find(Nav.class, nav -> nav.withClasses("citizen-bar"))).isEmpty();

        SignedIn.as(Persona.BCA, () -> screens.open("datenschutz"));
        assertThat(_find(Nav.class, nav -> nav.withClasses("citizen-bar"))).isEmpty();
    }

    @Test
    @As("buergerin")
    void from_a_page_that_is_not_there_a_citizen_gets_back_to_her_own(Screens screens) {
        screens.open("gibt-es-nicht");

        assertThat(_find(
                        Anchor.class,
                        link -> link.withClasses("button")
                                .withPredicate(one -> Screens.textOf(one).equals("Mein Bereich"))))
                .extracting(Anchor::getHref)
                .containsExactly("meine");
    }

    @Test
    @As("buergerin")
    void the_office_s_pages_do_not_exist_for_citizens(Screens screens) {
        screens.open("intern");

        assertThat(screens.heading()).isEqualTo("Diese Seite gibt es hier nicht.");
        assertThat(screens.status()).isEqualTo(404);
    }

    @Test
    @As("bca")
    void a_citizen_s_pages_do_not_exist_for_the_office(Screens screens) {
        screens.open("meine");

        assertThat(screens.heading()).isEqualTo("Diese Seite gibt es hier nicht.");
        assertThat(screens.status()).isEqualTo(404);
    }

    @Test
    @As("massnahmen")
    void who_has_a_room_is_led_to_it_and_reads_of_nothing_that_is_there_already(Screens screens) {
        screens.open("intern");

        assertThat(screens.heading()).isEqualTo("Guten Tag, Petra Lindner.");
        assertThat(screens.text())
                .contains("Katalog öffnen", "Zahlen ansehen", "Maßnahmenmanagement")
                .doesNotContain("Was für Ihre Rolle noch kommt");
    }

    @Test
    @As("arbeitgeberservice")
    void the_employer_service_is_led_to_a_new_job_and_to_employers(Screens screens) {
        screens.open("intern");

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("intern/stellen/neu", "intern/arbeitgeber");
        assertThat(screens.text()).contains("Stelle erfassen").doesNotContain("Was für Ihre Rolle noch kommt");
    }

    @Test
    @As("traeger")
    void a_provider_is_led_to_the_participants_of_its_own_runs(Screens screens) {
        screens.open("intern");

        assertThat(screens.text())
                .contains("Teilnehmende öffnen")
                .doesNotContain("Was für Ihre Rolle noch kommt", "Ihr Raum im Portal ist noch nicht eröffnet.");
    }

    @Test
    @As("verwaltung")
    void administration_reads_at_once_what_waits(Screens screens) {
        SignedIn.as(Persona.NEU, () -> desk.report(new BarrierReportDraft("Start", "Die Schrift ist zu klein", null)));

        screens.open("intern");

        assertThat(screens.text())
                .contains("Das wartet auf Sie", "weil kein Mailserver eingerichtet ist.", "noch ohne Antwort.")
                .doesNotContain("Ihr Raum im Portal ist noch nicht eröffnet.");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("intern/postausgang?state=waiting", "intern/barrieren");
    }

    @Test
    @As("vermittlung")
    void the_menu_shows_only_what_one_may_open(Screens screens) {
        screens.open("intern");

        assertThat(_find(SideNavItem.class))
                .extracting(SideNavItem::getLabel)
                .contains("Übersicht")
                .doesNotContain("Gemeldete Barrieren");
    }

    @Test
    @As("vermittlung")
    void the_menu_says_where_one_is_also_on_pages_below_but_the_start_page_does_not_claim_them_all(Screens screens) {
        screens.open("intern");

        assertThat(_find(SideNavItem.class))
                .filteredOn(SideNavItem::isMatchNested)
                .extracting(SideNavItem::getLabel)
                .contains("Veranstaltungen", "Wissen")
                .doesNotContain("Übersicht", "Fälle");
    }

    @Test
    @As("verwaltung")
    void administration_reads_reports_of_barriers_and_files_them(Screens screens) {
        SignedIn.as(Persona.NEU, () -> desk.report(new BarrierReportDraft("Start", "Die Schrift ist zu klein", null)));

        screens.open("intern/barrieren");
        assertThat(screens.text()).contains("Die Schrift ist zu klein", "Seite: Start");
        while (!_find(Button.class, button -> button.withText("Ist beantwortet"))
                .isEmpty()) {
            _click(_find(Button.class, button -> button.withText("Ist beantwortet"))
                    .getFirst());
        }

        assertThat(screens.text()).contains("Alle Meldungen sind beantwortet.");
        assertThat(_get(
                        SideNavItem.class,
                        item -> item.withPredicate(one -> "Gemeldete Barrieren".equals(one.getLabel()))))
                .isNotNull();
    }
}
