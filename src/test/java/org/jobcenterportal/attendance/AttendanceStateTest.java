package org.jobcenterportal.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.attendance.AttendanceState.ATTENDED;
import static org.jobcenterportal.attendance.AttendanceState.EXCUSED;
import static org.jobcenterportal.attendance.AttendanceState.EXPECTED;
import static org.jobcenterportal.attendance.AttendanceState.LEFT_EARLY;
import static org.jobcenterportal.attendance.AttendanceState.NO_SHOW;

import java.time.Instant;
import org.jobcenterportal.Row;
import org.jobcenterportal.kernel.TimeSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttendanceStateTest {

    /** Thursday, 3 December 2026, 9:30 to 11:30 in Kassel. */
    private static final TimeSlot EVENT =
            new TimeSlot(Instant.parse("2026-12-03T08:30:00Z"), Instant.parse("2026-12-03T10:30:00Z"));

    private static final Instant LAST_MOMENT = Instant.parse("2026-12-03T22:59:59Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-12-03T23:00:00Z");

    @Test
    @Row("F67")
    void nobody_was_not_there_before_the_day_is_over() {
        assertThat(EXPECTED.at(EVENT.end(), EVENT)).isEqualTo(EXPECTED);
        assertThat(EXPECTED.at(LAST_MOMENT, EVENT)).isEqualTo(EXPECTED);
        assertThat(EXPECTED.at(MIDNIGHT, EVENT)).isEqualTo(NO_SHOW);
    }

    @ParameterizedTest
    @EnumSource(names = {"ATTENDED", "LEFT_EARLY", "EXCUSED", "NO_SHOW"})
    void what_is_recorded_stays_when_the_day_is_over(AttendanceState recorded) {
        assertThat(recorded.at(MIDNIGHT, EVENT)).isEqualTo(recorded);
    }

    @Test
    @Row("F67")
    void one_can_come_on_the_day_from_midnight_to_midnight() {
        assertThat(AttendanceState.isDayOf(Instant.parse("2026-12-02T22:59:59Z"), EVENT))
                .isFalse();
        assertThat(AttendanceState.isDayOf(Instant.parse("2026-12-02T23:00:00Z"), EVENT))
                .isTrue();
        assertThat(AttendanceState.isDayOf(LAST_MOMENT, EVENT)).isTrue();
        assertThat(AttendanceState.isDayOf(MIDNIGHT, EVENT)).isFalse();
    }

    @Test
    void an_event_over_midnight_lasts_until_the_end_of_its_second_day() {
        var night = new TimeSlot(Instant.parse("2026-12-03T21:00:00Z"), Instant.parse("2026-12-04T00:30:00Z"));

        assertThat(AttendanceState.isDayOf(Instant.parse("2026-12-04T22:59:59Z"), night))
                .isTrue();
        assertThat(EXPECTED.at(Instant.parse("2026-12-04T22:59:59Z"), night)).isEqualTo(EXPECTED);
        assertThat(EXPECTED.at(Instant.parse("2026-12-04T23:00:00Z"), night)).isEqualTo(NO_SHOW);
    }

    @Test
    void whoever_went_early_was_there_and_whoever_is_excused_was_not() {
        assertThat(ATTENDED.counts()).isTrue();
        assertThat(LEFT_EARLY.counts()).isTrue();
        assertThat(EXCUSED.counts()).isFalse();
        assertThat(NO_SHOW.counts()).isFalse();
        assertThat(EXPECTED.counts()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void nobody_becomes_absent_at_the_door(AttendanceState state) {
        assertThat(state.mayBecome(NO_SHOW)).isFalse();
        assertThat(NO_SHOW.mayBecome(state)).isFalse();
    }

    @Test
    void everything_at_the_door_can_be_undone() {
        assertThat(ATTENDED.mayBecome(EXPECTED)).isTrue();
        assertThat(EXCUSED.mayBecome(EXPECTED)).isTrue();
        assertThat(EXPECTED.mayBecome(EXPECTED)).isFalse();
        assertThat(EXCUSED.mayBecome(ATTENDED)).isTrue();
        assertThat(EXPECTED.mayBecome(LEFT_EARLY)).isFalse();
        assertThat(ATTENDED.mayBecome(ATTENDED)).isFalse();
    }
}
