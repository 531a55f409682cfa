package org.jobcenterportal.timetables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jobcenterportal.timetables.Instances.MORNING;
import static org.jobcenterportal.timetables.Instances.minutes;

import java.time.Duration;
import java.util.List;
import org.jobcenterportal.Row;
import org.jobcenterportal.kernel.TimeSlot;
import org.junit.jupiter.api.Test;

@Row("F74")
class TalkTimesTest {

    @Test
    void talks_follow_each_other_with_time_to_change_over_and_begin_anew_after_a_break() {
        var times = new TalkTimes(minutes(0, 90), 12, 3, List.of(minutes(30, 45)));

        assertThat(times.slots())
                .containsExactly(minutes(0, 12), minutes(15, 27), minutes(45, 57), minutes(60, 72), minutes(75, 87));
    }

    @Test
    void a_talk_may_end_with_the_round_and_with_the_beginning_of_a_break_but_not_later() {
        assertThat(new TalkTimes(minutes(0, 27), 12, 3, List.of()).slots()).hasSize(2);
        assertThat(new TalkTimes(minutes(0, 26), 12, 3, List.of()).slots()).hasSize(1);
        assertThat(new TalkTimes(minutes(0, 60), 12, 3, List.of(minutes(12, 40))).slots())
                .startsWith(minutes(0, 12), minutes(40, 52));
        assertThat(new TalkTimes(minutes(0, 60), 12, 3, List.of(minutes(11, 40))).slots())
                .startsWith(minutes(40, 52));
    }

    @Test
    void a_talk_has_five_to_sixty_minutes_and_changing_over_takes_up_to_thirty() {
        assertThat(new TalkTimes(MORNING, 5, 0, List.of()).slots()).hasSize(48);
        assertThat(new TalkTimes(MORNING, 60, 30, List.of()).slots()).hasSize(3);
        assertThatIllegalArgumentException().isThrownBy(() -> new TalkTimes(MORNING, 4, 0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new TalkTimes(MORNING, 61, 0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new TalkTimes(MORNING, 10, -1, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new TalkTimes(MORNING, 10, 31, List.of()));
    }

    @Test
    void a_round_is_over_within_twelve_hours_and_breaks_are_within_it_one_after_the_other() {
        assertThat(new TalkTimes(minutes(0, 720), 10, 0, List.of()).slots()).hasSize(72);
        assertThatIllegalArgumentException().isThrownBy(() -> new TalkTimes(minutes(0, 721), 10, 0, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new TalkTimes(MORNING, 10, 0, List.of(TimeSlot.of(MORNING.end(), Duration.ofMinutes(5)))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TalkTimes(MORNING, 10, 0, List.of(minutes(10, 30), minutes(29, 40))));
        assertThat(new TalkTimes(MORNING, 10, 0, List.of(minutes(30, 40), minutes(10, 30))).breaks())
                .containsExactly(minutes(10, 30), minutes(30, 40));
    }
}
