package org.jobcenterportal.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Locale SIMPLE = Locale.forLanguageTag("de-simple");

    private final Texts texts = new Texts(true);

    @Test
    void texts_come_in_the_reader_s_language() {
        assertThat(texts.text(Locale.GERMAN, "sample.greeting", "Olena")).isEqualTo("Guten Tag, Olena. Wie geht's?");
        assertThat(texts.text(Locale.UK, "sample.greeting", "Olena")).isEqualTo("Hello Olena. How's it going?");
        assertThat(texts.text(SIMPLE, "sample.greeting", "Olena")).isEqualTo("Hallo Olena.");
    }

    @Test
    void plurals_follow_the_language() {
        assertThat(texts.text(Locale.GERMAN, "sample.places", 1)).isEqualTo("ein Platz frei");
        assertThat(texts.text(Locale.GERMAN, "sample.places", 1234)).isEqualTo("1.234 Plätze frei");
        assertThat(texts.text(Locale.ENGLISH, "sample.places", 1234)).isEqualTo("1,234 places free");
    }

    @Test
    void times_are_those_of_kassel() {
        var nineInUtc = Instant.parse("2026-11-26T09:00:00Z");

        assertThat(texts.text(Locale.GERMAN, "sample.time", nineInUtc)).isEqualTo("10:00");
        assertThat(texts.text(Locale.GERMAN, "sample.day", LocalDate.of(2026, 11, 26)))
                .isEqualTo("Donnerstag, 26. November");
    }

    @Test
    void english_dates_are_british() {
        assertThat(texts.text(Locale.ENGLISH, "sample.day", LocalDate.of(2026, 11, 26)))
                .isEqualTo("Thursday 26 November");
        assertThat(texts.text(Locale.US, "sample.day", LocalDate.of(2026, 11, 26)))
                .isEqualTo("Thursday 26 November");
    }

    @Test
    void staff_texts_fall_back_from_leichte_sprache_to_german() {
        assertThat(texts.text(SIMPLE, "sample.staff")).isEqualTo("Fallakte");
    }

    @Test
    void a_missing_text_is_an_error_in_tests() {
        assertThatThrownBy(() -> texts.text(Locale.GERMAN, "sample.nothing")).hasMessageContaining("sample.nothing");
    }

    @Test
    void a_missing_text_shows_german_or_nothing_in_production() {
        var tolerant = new Texts(false);

        assertThat(tolerant.text(Locale.ENGLISH, "sample.german-only")).isEqualTo("nur deutsch");
        assertThat(tolerant.text(Locale.ENGLISH, "sample.nothing")).isEmpty();
    }
}
