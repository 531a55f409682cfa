package org.jobcenterportal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jobcenterportal.Row;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.HouseholdNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Row("F1")
class TypedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(strings = {"435 D 118 204", "435D118204", " 435d 118204 ", "435 D118\u00a0204"})
    void a_customer_number_is_one_in_any_spacing(String typed) {
        assertThat(read(typed)).isEqualTo(new Typed.WholeNumber(new CustomerNumber("435D118204")));
    }

    @Test
    void the_beginning_of_a_customer_number_counts_from_seven_letters_on() {
        assertThat(read("435 D 118")).isEqualTo(new Typed.NumberStart("435D118"));
        assertThat(read("435 D 11")).isEqualTo(new Typed.TooShort());
    }

    @ParameterizedTest
    @ValueSource(strings = {"43504//0047731", "43504 // 0047731", "43504/0047731", "435040047731"})
    void a_household_number_is_one_with_or_without_strokes(String typed) {
        assertThat(read(typed)).isEqualTo(new Typed.Household(new HouseholdNumber("43504//0047731")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.3.1991", "04.03.91", "04.03.1991", "1991-03-04", "4. 3. 1991"})
    void a_birth_date_is_one_however_it_is_written(String typed) {
        assertThat(read(typed)).isEqualTo(new Typed.Born(LocalDate.of(1991, 3, 4)));
    }

    @Test
    void a_short_year_has_begun() {
        assertThat(read("1.1.26")).isEqualTo(new Typed.Born(LocalDate.of(2026, 1, 1)));
        assertThat(read("1.1.27")).isEqualTo(new Typed.Born(LocalDate.of(1927, 1, 1)));
    }

    @Test
    void a_day_that_does_not_exist_finds_nobody() {
        assertThat(read("31.2.1991")).isEqualTo(new Typed.TooShort());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0561 987654", "+49 561 987654", "0049561987654", "(0561) 98 76-54", "0561/987654"})
    void a_phone_number_is_one_however_it_is_written(String typed) {
        assertThat(read(typed)).isEqualTo(new Typed.Phone("+49561987654"));
    }

    @Test
    void the_beginning_of_a_phone_number_is_read_like_the_whole() {
        assertThat(read("0561 98")).isEqualTo(new Typed.Phone("+4956198"));
        assertThat(read("+49 561 9")).isEqualTo(new Typed.Phone("+495619"));
    }

    @Test
    void everything_else_is_a_name_of_words_with_two_letters_or_more() {
        assertThat(((Typed.Named) read("mayer ösde")).words())
                .extracting(part -> part.word().text())
                .containsExactly("mayer", "ösde");
        assertThat(read("m")).isEqualTo(new Typed.TooShort());
        assertThat(read("  ")).isEqualTo(new Typed.TooShort());
        assertThat(read("%_'\"<script>")).isInstanceOf(Typed.Named.class);
        assertThat(read("x".repeat(5_000))).isInstanceOf(Typed.Named.class);
    }

    private static Typed read(String typed) {
        return Typed.of(typed, TODAY);
    }
}
