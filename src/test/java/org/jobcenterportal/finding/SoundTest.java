package org.jobcenterportal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Row("F1")
class SoundTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meyer Maier Mayer Meier Majer",
                "Özdemir Oezdemir Ozdemir Ösdemir",
                "Schewtschenko Shevchenko Ševčenko Шевченко",
                "Kowaltschuk Kovalchuk Ковальчук",
                "Jussuf Yusuf Jusuf",
                "Schmidt Schmitt Schmit",
                "Müller Mueller Muller Müler",
                "Şahin Sahin Schahin Shahin",
                "Çelik Celik Tschelik",
                "Groß Gross",
                "Mehmet Memet",
                "Fatima Fatimah",
                "Volkov Wolkow Wolkov",
                "Philipp Filip",
                "Doğan Dogan",
                "Yıldız Yildiz",
                "Wójcik Wojcik",
                "Łukasz Lukas",
                "Jamal Dschamal Djamal",
                "Anastasija Anastasia Anastasiya",
                "Mousa Musa Moussa"
            })
    void ways_of_writing_one_name_sound_the_same(String names) {
        assertThat(Stream.of(names.split(" "))
                        .map(name -> Sound.of(name).letters())
                        .distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kaya Koch", "Becker Bäumer", "Schulz Schubert", "Ali Elif", "Olha Olena"})
    void other_names_sound_otherwise(String names) {
        assertThat(Stream.of(names.split(" "))
                        .map(name -> Sound.of(name).letters())
                        .distinct())
                .hasSize(2);
    }

    @Test
    void the_first_sounds_are_found_again_in_what_is_written() {
        var schewtschenko = Sound.of("Schewtschenko");

        assertThat(schewtschenko.letters()).isEqualTo("sefkenko");
        assertThat(schewtschenko.written(1)).isEqualTo("Sch".length());
        assertThat(schewtschenko.written(4)).isEqualTo("Schewtsch".length());
        assertThat(schewtschenko.written(8)).isEqualTo("Schewtschenko".length());
        assertThat(schewtschenko.written(0)).isZero();
    }

    @Test
    void a_doubled_letter_counts_once_and_is_marked_whole() {
        assertThat(Sound.of("Anna").written(2)).isEqualTo(3);
    }

    @Test
    void what_has_no_letters_has_no_sound() {
        assertThat(Sound.of("'").length()).isZero();
        assertThat(Word.allIn(" - , ")).isEmpty();
    }

    @Test
    void words_are_divided_by_blanks_and_hyphens_but_not_by_apostrophes() {
        assertThat(Word.allIn("Elif Meyer-Özdemir O'Brien"))
                .extracting(Word::text)
                .containsExactly("Elif", "Meyer", "Özdemir", "O'Brien");
        assertThat(Sound.of("O'Brien").letters()).isEqualTo("obrin");
    }
}
