package org.jobcenterportal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Row("F1")
class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Kowalenko, Kowalenko, 0",
        "Kowa, Kowalenko, 0",
        "Kwoalenko, Kowalenko, 4",
        "Kowlenko, Kowalenko, 4",
        "Kowarlenko, Kowalenko, 4",
        "Kowalento, Kowalenko, 4",
        "Muhammed, Mohammad, 4",
        "Bruck, Pruck, 2",
        "Halyna, Galyna, 2",
        "Kwoalento, Kowalenko, 8"
    })
    void a_slip_counts_four_quarters_and_what_sounds_alike_two(String typed, String name, int quarters) {
        assertThat(Likeness.of(Sound.of(typed), Sound.of(name)).quarters()).isEqualTo(quarters);
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 4", "5, 4", "6, 6", "8, 6", "9, 8"})
    void longer_words_may_have_more_slips(int length, int quarters) {
        assertThat(Likeness.allowed(length)).isEqualTo(quarters);
    }

    @Test
    void it_says_how_much_of_the_word_was_meant() {
        assertThat(Likeness.of(Sound.of("ösde"), Sound.of("Özdemir")).sounds()).isEqualTo(4);
    }
}
