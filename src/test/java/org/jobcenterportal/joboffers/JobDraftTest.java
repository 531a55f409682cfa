package org.jobcenterportal.joboffers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Row("F71")
class JobDraftTest {

    @Test
    void at_most_twelve_things_are_asked_for_and_a_whole_job_misses_none() {
        assertThat(JobDraft.blank(JobOfferId.next()).missing()).hasSizeLessThanOrEqualTo(12);
        assertThat(Jobs.bakery().missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Holländische Straße 112, 34127 Kassel | Holländische Straße | 112 | Kassel",
                "Platz der 11 Freunde 4a 34117 Kassel | Platz der 11 Freunde | 4a | Kassel",
                "Am Hang 3-5, 34246 Vellmar | Am Hang | 3-5 | Vellmar",
            })
    void an_address_is_read_from_one_line(String line, String street, String number, String city) {
        assertThat(JobPlace.read(line)).hasValueSatisfying(address -> {
            assertThat(address.street()).isEqualTo(street);
            assertThat(address.houseNumber()).isEqualTo(number);
            assertThat(address.city()).isEqualTo(city);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kassel", "Am Hang 3", "34127 Kassel", "Am Hang 3, 3412 Kassel"})
    void what_is_no_address_yet_is_kept_as_it_was_typed(String line) {
        assertThat(JobPlace.read(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 500})
    void there_are_1_to_500_posts(int posts) {
        assertThat(Jobs.with(Jobs.bakery(), posts).posts()).isEqualTo(posts);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 501})
    void there_are_no_fewer_and_no_more(int posts) {
        assertThatThrownBy(() -> Jobs.with(Jobs.bakery(), posts)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "500.01"})
    void nobody_works_for_nothing_or_for_a_mistyped_wage(String wage) {
        assertThatThrownBy(() -> Jobs.paying(Jobs.bakery(), wage, LocalDate.of(2027, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
