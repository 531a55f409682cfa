package org.jobcenterportal.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void a_region_does_not_matter() {
        assertThat(Language.of(Locale.forLanguageTag("en-GB"))).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Locale.forLanguageTag("de-AT"))).isEqualTo(Language.GERMAN);
    }

    @Test
    void leichte_sprache_is_a_language_of_its_own() {
        assertThat(Language.of(Locale.forLanguageTag("de-simple"))).isEqualTo(Language.SIMPLE_GERMAN);
        assertThat(Language.SIMPLE_GERMAN.locale().toLanguageTag()).isEqualTo("de-simple");
    }

    @Test
    void who_speaks_none_of_them_reads_german() {
        assertThat(Language.of(Locale.forLanguageTag("uk"))).isEqualTo(Language.GERMAN);
        assertThat(Language.firstOf(List.of(Locale.forLanguageTag("uk")))).isEmpty();
    }

    @Test
    void the_browser_s_first_language_that_the_portal_speaks_counts() {
        var preferred = List.of(Locale.forLanguageTag("uk-UA"), Locale.forLanguageTag("en-US"), Locale.GERMAN);

        assertThat(Language.firstOf(preferred)).contains(Language.ENGLISH);
    }

    @Test
    void none_of_today_s_languages_runs_right_to_left() {
        assertThat(Language.values()).noneMatch(Language::isRightToLeft);
    }
}
