package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Row("F40")
class AvailabilityRuleTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate TO_SUMMER = LocalDate.of(2027, 3, 28);
    private static final LocalDate TO_WINTER = LocalDate.of(2026, 10, 25);

    @Test
    void times_begin_on_the_grid_and_end_within_the_rule() {
        var rule = rule(DayOfWeek.THURSDAY, "09:00", "12:00", 60);

        assertThat(starts(rule, THURSDAY, 60)).containsExactly("09:00", "10:00", "11:00");
    }

    @Test
    void a_consultation_that_would_last_one_quarter_too_long_is_not_offered() {
        var rule = rule(DayOfWeek.THURSDAY, "09:00", "10:45", 60);

        assertThat(starts(rule, THURSDAY, 45)).containsExactly("09:00", "10:00");
        assertThat(starts(rule, THURSDAY, 60)).containsExactly("09:00");
    }

    @Test
    void a_rule_holds_on_its_weekday_only() {
        var rule = rule(DayOfWeek.THURSDAY, "09:00", "10:00", 60);

        assertThat(rule.slotsOn(THURSDAY.minusDays(1), Duration.ofMinutes(60))).isEmpty();
        assertThat(rule.slotsOn(THURSDAY.plusWeeks(1), Duration.ofMinutes(60))).hasSize(1);
    }

    @Test
    void a_rule_holds_from_its_first_to_its_last_day() {
        var rule = rule(DayOfWeek.THURSDAY, "09:00", "10:00", 60, THURSDAY, THURSDAY.plusWeeks(1));

        assertThat(rule.appliesOn(THURSDAY.minusWeeks(1))).isFalse();
        assertThat(rule.appliesOn(THURSDAY)).isTrue();
        assertThat(rule.appliesOn(THURSDAY.plusWeeks(1))).isTrue();
        assertThat(rule.appliesOn(THURSDAY.plusWeeks(2))).isFalse();
    }

    @Test
    void a_start_in_the_hour_that_summer_time_skips_is_not_offered() {
        var rule = rule(DayOfWeek.SUNDAY, "01:00", "05:00", 30);

        var starts = starts(rule, TO_SUMMER, 30);

        assertThat(starts).containsExactly("01:00", "01:30", "03:00", "03:30", "04:00", "04:30");
    }

    @Test
    void a_consultation_into_the_skipped_hour_keeps_its_real_length() {
        var rule = rule(DayOfWeek.SUNDAY, "01:30", "03:30", 60);

        var slots = rule.slotsOn(TO_SUMMER, Duration.ofMinutes(60));

        assertThat(slots)
                .containsExactly(
                        new TimeSlot(Instant.parse("2027-03-28T00:30:00Z"), Instant.parse("2027-03-28T01:30:00Z")));
    }

    @Test
    void in_the_hour_that_exists_twice_a_start_means_the_earlier_one() {
        var rule = rule(DayOfWeek.SUNDAY, "02:00", "03:00", 30);

        var slots = rule.slotsOn(TO_WINTER, Duration.ofMinutes(30));

        assertThat(slots)
                .extracting(TimeSlot::start)
                .containsExactly(Instant.parse("2026-10-25T00:00:00Z"), Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(slots).doesNotHaveDuplicates();
    }

    @Test
    void the_same_wall_clock_time_is_offered_before_and_after_the_change() {
        var rule = rule(DayOfWeek.MONDAY, "09:00", "10:00", 60);

        assertThat(starts(rule, TO_SUMMER.plusDays(1), 60)).containsExactly("09:00");
        assertThat(starts(rule, TO_SUMMER.minusDays(6), 60)).containsExactly("09:00");
        assertThat(rule.slotsOn(TO_SUMMER.plusDays(1), Duration.ofMinutes(60))
                        .getFirst()
                        .start())
                .isEqualTo(Instant.parse("2027-03-29T07:00:00Z"));
    }

    @Test
    void a_rule_keeps_to_quarters_of_an_hour() {
        assertThatIllegalArgumentException().isThrownBy(() -> rule(DayOfWeek.MONDAY, "09:10", "10:00", 60));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(DayOfWeek.MONDAY, "09:00", "10:00", 20));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(DayOfWeek.MONDAY, "10:00", "10:00", 15));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(DayOfWeek.MONDAY, "09:00", "10:00", 15, THURSDAY, THURSDAY.minusDays(1)));
    }

    private static List<String> starts(AvailabilityRule rule, LocalDate day, int minutes) {
        return rule.slotsOn(day, Duration.ofMinutes(minutes)).stream()
                .map(slot -> OfficeTime.timeOf(slot.start()).toString())
                .toList();
    }

    private static AvailabilityRule rule(DayOfWeek weekday, String from, String until, int grid) {
        return rule(weekday, from, until, grid, LocalDate.of(2026, 1, 1), null);
    }

    private static AvailabilityRule rule(
            DayOfWeek weekday, String from, String until, int grid, LocalDate first, @Nullable LocalDate last) {
        return new AvailabilityRule(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                StaffId.next(),
                VenueId.next(),
                Set.of(Way.ON_SITE),
                weekday,
                LocalTime.parse(from),
                LocalTime.parse(until),
                Duration.ofMinutes(grid),
                first,
                last);
    }
}
