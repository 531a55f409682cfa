package org.jobcenterportal.shell.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.Test;

@ViewTest
@Row("S5")
class StartViewTest {

    @Test
    void the_portal_greets_everybody(Screens screens) {
        screens.open("");

        assertThat(screens.heading()).contains("Wobei dürfen wir helfen?");
        assertThat(screens.title()).isEqualTo("Guten Tag. Wobei dürfen wir helfen? – Jobcenter Portal");
        assertThat(screens.text()).contains("0561 929 990", "Freiwillig bleibt freiwillig", "Anmelden");
    }

    @Test
    void the_portal_greets_in_the_browser_s_language(Screens screens) {
        screens.speak(Language.ENGLISH);

        screens.open("");

        assertThat(screens.heading()).contains("How may we help?");
    }

    @Test
    void leichte_sprache_says_that_no_reader_has_checked_it(Screens screens) {
        screens.speak(Language.SIMPLE_GERMAN);

        screens.open("");

        assertThat(screens.text()).contains("noch nicht von Leserinnen und Lesern geprüft");
    }

    @Test
    void every_language_has_a_link_under_its_own_name(Screens screens) {
        screens.open("sitzung-beendet");

        assertThat(_find(Anchor.class, link -> link.withClasses("language")))
                .extracting(Anchor::getHref)
                .containsExactly(
                        "sitzung-beendet?sprache=de",
                        "sitzung-beendet?sprache=de-simple",
                        "sitzung-beendet?sprache=en");
    }

    @Test
    @As("buergerin")
    void a_citizen_finds_the_way_to_her_own_area(Screens screens) {
        screens.open("");

        assertThat(screens.text()).contains("Mein Bereich", "Abmelden");
    }

    @Test
    void the_menu_leads_to_what_everybody_may_open(Screens screens) {
        screens.open("");

        assertThat(_find(Nav.class, nav -> nav.withClasses("header-menu")))
                .singleElement()
                .satisfies(menu ->
                        assertThat(Screens.textOf(menu)).isEqualTo("Beratung\nAngebote\nVeranstaltungen\nStellen"));
    }

    @Test
    void the_way_out_stands_on_every_public_page(Screens screens) {
        screens.open("");

        assertThat(_find(Anchor.class, link -> link.withClasses("exit")))
                .singleElement()
                .satisfies(exit -> assertThat(exit.getHref()).isEqualTo("verlassen"));
    }
}
