package org.jobcenterportal.shell.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.identity.Persona;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.shell.BarrierDesk;
import org.jobcenterportal.shell.BarrierReportDetails;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row("S5")
class PublicPagesTest {

    private static final List<String> ADDRESSES = List.of(
            "",
            "leichte-sprache",
            "barrierefreiheit",
            "datenschutz",
            "impressum",
            "quelltext",
            "sitzung-beendet",
            "sitzung-beendet?abwesend",
            "anmeldung-nicht-moeglich",
            "anmeldung-unterbrochen",
            "gibt-es-nicht");

    @Autowired
    private BarrierDesk desk;

    @ParameterizedTest
    @EnumSource
    void every_page_has_one_heading_that_names_the_tab(Language language, Screens screens) {
        screens.speak(language);

        for (var address : ADDRESSES) {
            screens.open(address);

            assertThat(screens.address()).isEqualTo(address);
            assertThat(screens.title())
                    .as(address)
                    .isEqualTo(screens.heading().replace('\n', ' ') + " – Jobcenter Portal");
        }
    }

    @Test
    void an_address_that_leads_nowhere_says_so_calmly(Screens screens) {
        screens.open("gibt-es-nicht");

        assertThat(screens.heading()).isEqualTo("Diese Seite gibt es hier nicht.");
        assertThat(screens.status()).isEqualTo(404);
        assertThat(screens.text()).contains("Zur Startseite", "0561 929 990");
    }

    @ParameterizedTest
    @CsvSource({"GERMAN, DE", "ENGLISH, EN", "SIMPLE_GERMAN, Leicht"})
    void the_head_names_the_language_and_leaves_it_to_the_start_page_to_show_all(
            Language language, String brief, Screens screens) {
        screens.speak(language);

        screens.open("datenschutz");
        assertThat(Screens.textOf(_get(Anchor.class, link -> link.withClasses("header-language"))))
                .isEqualTo(brief);

        screens.open("");
        assertThat(_find(Anchor.class, link -> link.withClasses("header-language")))
                .isEmpty();
        assertThat(screens.text()).contains("Leichte Sprache", "English");
    }

    @Test
    void what_only_the_office_knows_is_marked(Screens screens) {
        screens.open("impressum");

        assertThat(screens.text()).contains("Jobcenter Stadt Kassel", "vom Haus zu ergänzen");
    }

    @Test
    void the_page_in_leichte_sprache_speaks_it_to_everybody(Screens screens) {
        screens.speak(Language.ENGLISH);

        screens.open("leichte-sprache");

        assertThat(screens.heading()).isEqualTo("Das Portal in Leichter Sprache");
        assertThat(screens.text()).contains("Die Beratung ist freiwillig.");
    }

    @Test
    void who_was_away_too_long_reads_for_how_long(Screens screens) {
        screens.open("sitzung-beendet?abwesend");

        assertThat(screens.heading()).isEqualTo("Sie waren 30 Minuten weg.");
    }

    @Test
    void a_barrier_can_be_reported_without_a_name(Screens screens) {
        screens.open("barrierefreiheit");

        _setValue(
                _get(TextArea.class, field -> field.withLabel("Was funktioniert nicht?")), "Der Kontrast im Kalender");
        _click(_get(Button.class, button -> button.withText("Meldung senden")));

        assertThat(screens.text()).contains("Danke. Ihre Meldung ist bei uns.");
        assertThat(SignedIn.as(Persona.VERWALTUNG, () -> desk.open()))
                .extracting(BarrierReportDetails::problem)
                .contains("Der Kontrast im Kalender");
    }

    @Test
    void an_empty_report_says_what_is_missing_and_keeps_what_was_typed(Screens screens) {
        screens.open("barrierefreiheit");

        _setValue(_get(EmailField.class, field -> field.withLabel("Ihre E-Mail (optional)")), "a@b.example");
        _click(_get(Button.class, button -> button.withText("Meldung senden")));

        assertThat(screens.text()).contains("Bitte schreiben Sie, was nicht funktioniert.");
        assertThat(_get(EmailField.class).getValue()).isEqualTo("a@b.example");
    }
}
