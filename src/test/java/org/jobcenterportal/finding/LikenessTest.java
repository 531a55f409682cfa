package org.jobcenterportal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(heard(typed, name, quarters)).returns(quarters, Ear::quarters);
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 4", "5, 4", "6, 6", "8, 6", "9, 8"})
    void longer_words_may_have_more_slips(int length, int quarters) {
        assertThat(Likeness.allowed(length)).isEqualTo(quarters);
    }

    @Test
    void it_says_how_much_of_the_word_was_meant() {
        assertThat(heard("ösde", "Özdemir", 0)).returns(4, Ear::sounds);
    }

    @Test
    void it_gives_up_one_quarter_before_it_fits() {
        assertThat(hears(Ear.of(NameMatch.Name.parts("Kwoalento")).getFirst(), "Kowalenko", 7))
                .isFalse();
    }

    @Test
    void the_same_ear_hears_short_and_long_words_in_any_order() {
        var ear = Ear.of(NameMatch.Name.parts("Marcheno")).getFirst();

        assertThat(hears(ear, "Ma", 6)).isFalse();
        assertThat(hears(ear, "Marchenko-lang-und-länger", 6)).isTrue();
        assertThat(hears(ear, "Schmidt", 6)).isFalse();
        assertThat(hears(ear, "Marchenko", 6)).isTrue();
        assertThat(ear.quarters()).isEqualTo(4);
    }

    private static Ear heard(String typed, String name, int allowed) {
        var ear = Ear.of(NameMatch.Name.parts(typed)).getFirst();
        assertThat(hears(ear, name, allowed)).isTrue();
        return ear;
    }

    private static boolean hears(Ear ear, String name, int allowed) {
        var spoken = Spoken.of(List.of(Sound.of(name)));
        return ear.hears(spoken.bytes(), spoken.soundAt(0), spoken.soundAt(1), allowed);
    }
}
