package org.jobcenterportal.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages, terms and added-up days, as §§ 187, 188 and 191 BGB count them. */
class SpansOfTimeTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "2025-05-15, 14 MONTHS, 2026-07-15",
        "2025-12-28, 14 MONTHS, 2027-02-28",
        "2025-12-29, 14 MONTHS, 2027-03-01",
        "2025-12-31, 14 MONTHS, 2027-03-01",
        "2026-12-29, 14 MONTHS, 2028-02-29",
        "2026-12-31, 14 MONTHS, 2028-03-01",
        "2024-02-29, 3 YEARS, 2027-03-01",
        "2024-02-29, 4 YEARS, 2028-02-29",
        "2023-07-01, 3 YEARS, 2026-07-01",
        "2026-07-01, 6 WEEKS, 2026-08-12"
    })
    void an_age_is_completed_the_day_before_it_counts(LocalDate born, String life, LocalDate completed) {
        assertThat(new Age(born).completedFrom(Quantity.of(life))).isEqualTo(completed);
        assertThat(new Age(born).hasCompleted(Quantity.of(life), completed)).isTrue();
        assertThat(new Age(born).hasCompleted(Quantity.of(life), completed.minusDays(1)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 6 MONTHS, 2026-07-31",
        "2026-08-31, 6 MONTHS, 2027-02-28",
        "2027-08-31, 6 MONTHS, 2028-02-29",
        "2026-06-30, 4 WEEKS, 2026-07-28",
        "2026-11-24, 4 DAYS, 2026-11-28"
    })
    void a_term_ends_on_the_day_that_corresponds_or_on_the_last_of_the_month(
            LocalDate event, String term, LocalDate ends) {
        assertThat(Quantity.of(term).endAfter(event)).isEqualTo(ends);
    }

    @Test
    void an_age_is_completed_when_calendars_say_so_for_any_birthday() {
        var random = new Random(14);
        IntStream.range(0, 2_000).forEach(ignored -> {
            var born = NEW_YEAR.plusDays(random.nextInt(4_000));
            var months = 1 + random.nextInt(60);
            var completed = new Age(born).completedFrom(Quantity.of(months + " MONTHS"));

            assertThat(ChronoUnit.MONTHS.between(born, completed)).isEqualTo(months);
            assertThat(ChronoUnit.MONTHS.between(born, completed.minusDays(1))).isEqualTo(months - 1);
        });
    }

    @Test
    void days_are_counted_once_however_spans_overlap() {
        var random = new Random(21);
        IntStream.range(0, 500).forEach(ignored -> {
            var spans = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(each -> {
                        var from = NEW_YEAR.plusDays(random.nextInt(300));
                        return new DateSpan(from, random.nextInt(8) == 0 ? null : from.plusDays(random.nextInt(90)));
                    })
                    .toList();
            var window = new DateSpan(NEW_YEAR.plusDays(random.nextInt(200)), NEW_YEAR.plusDays(250));
            var counted = LongStream.range(0, window.days())
                    .mapToObj(window.from()::plusDays)
                    .filter(day -> spans.stream().anyMatch(span -> span.covers(day)))
                    .count();

            assertThat(new DateSpans(spans).daysIn(window)).isEqualTo(counted);
        });
    }

    @Test
    void spans_that_touch_are_one() {
        var first = new DateSpan(NEW_YEAR, NEW_YEAR.plusDays(9));
        var second = new DateSpan(NEW_YEAR.plusDays(10), NEW_YEAR.plusDays(19));
        var third = new DateSpan(NEW_YEAR.plusDays(21), null);

        assertThat(new DateSpans(List.of(third, second, first)).spans())
                .containsExactly(new DateSpan(NEW_YEAR, NEW_YEAR.plusDays(19)), third);
    }

    @Test
    void a_span_ends_after_it_begins_and_has_a_length_once_it_has_ended() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DateSpan(NEW_YEAR, NEW_YEAR.minusDays(1)));
        assertThat(new DateSpan(NEW_YEAR, NEW_YEAR).days()).isEqualTo(1);
        assertThatIllegalStateException().isThrownBy(() -> new DateSpan(NEW_YEAR, null).days());
    }

    @Test
    void a_quantity_is_a_number_of_something() {
        assertThat(Quantity.of("12.41 EURO_AN_HOUR").unit()).isEqualTo(Quantity.Unit.EURO_AN_HOUR);
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.of("12"));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.of("12 MOONS"));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.of("0 DAYS"));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.of("101 PERCENT"));
        assertThatIllegalStateException()
                .isThrownBy(() -> Quantity.of("10 PERCENT").endAfter(NEW_YEAR));
    }
}
