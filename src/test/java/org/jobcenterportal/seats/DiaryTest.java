package org.jobcenterportal.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.kernel.TimeSlot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class DiaryTest {

    private static final Instant NINE = Instant.parse("2026-11-25T08:00:00Z");

    @Autowired
    private Diary diary;

    private final UUID officer = UUID.randomUUID();
    private final UUID counsellor = UUID.randomUUID();
    private final UUID citizen = UUID.randomUUID();

    @Test
    void a_time_is_taken_for_everyone_who_takes_part() {
        var taken = diary.take(DiaryEntryId.next(), at(0, 45), List.of(officer, counsellor, citizen));

        assertThat(taken).isTrue();
        assertThat(diary.busy(List.of(officer, counsellor, citizen), at(-60, 240)))
                .containsOnly(
                        Map.entry(officer, List.of(at(0, 45))),
                        Map.entry(counsellor, List.of(at(0, 45))),
                        Map.entry(citizen, List.of(at(0, 45))));
    }

    @Test
    void a_time_that_overlaps_by_one_quarter_is_taken_for_nobody() {
        diary.take(DiaryEntryId.next(), at(0, 45), List.of(officer));

        var taken = diary.take(DiaryEntryId.next(), at(30, 30), List.of(officer, citizen));

        assertThat(taken).isFalse();
        assertThat(diary.busy(citizen, at(-60, 240))).isEmpty();
        assertThat(diary.busy(officer, at(-60, 240))).containsExactly(at(0, 45));
    }

    @Test
    void a_time_that_only_touches_is_free() {
        diary.take(DiaryEntryId.next(), at(0, 45), List.of(officer));

        var taken = diary.take(DiaryEntryId.next(), at(45, 15), List.of(officer));

        assertThat(taken).isTrue();
        assertThat(diary.busy(officer, at(-60, 240))).containsExactly(at(0, 60));
    }

    @Test
    void after_a_refusal_the_transaction_may_take_another_time() {
        diary.take(DiaryEntryId.next(), at(0, 45), List.of(officer));
        var entry = DiaryEntryId.next();

        var first = diary.take(entry, at(0, 30), List.of(officer));
        var second = diary.take(entry, at(60, 30), List.of(officer));

        assertThat(first).isFalse();
        assertThat(second).isTrue();
    }

    @Test
    void a_released_time_can_be_taken_again() {
        var entry = DiaryEntryId.next();
        diary.take(entry, at(0, 45), List.of(officer, citizen));

        diary.release(entry);

        assertThat(diary.busy(officer, at(0, 45))).isEmpty();
        assertThat(diary.take(DiaryEntryId.next(), at(15, 30), List.of(officer)))
                .isTrue();
    }

    @Test
    void a_time_moves_into_its_own_overlap_and_gives_back_the_rest() {
        var entry = DiaryEntryId.next();
        diary.take(entry, at(0, 45), List.of(officer, citizen));

        var moved = diary.move(entry, at(15, 45), List.of(officer, citizen));

        assertThat(moved).isTrue();
        assertThat(diary.busy(List.of(officer, citizen), at(-60, 240)))
                .containsOnly(Map.entry(officer, List.of(at(15, 45))), Map.entry(citizen, List.of(at(15, 45))));
    }

    @Test
    void a_move_onto_somebody_else_changes_nothing() {
        var entry = DiaryEntryId.next();
        diary.take(entry, at(0, 45), List.of(officer, citizen));
        diary.take(DiaryEntryId.next(), at(75, 30), List.of(officer));

        var moved = diary.move(entry, at(45, 45), List.of(officer, citizen));

        assertThat(moved).isFalse();
        assertThat(diary.busy(citizen, at(-60, 240))).containsExactly(at(0, 45));
        assertThat(diary.busy(officer, at(-60, 240))).containsExactly(at(0, 45), at(75, 30));
    }

    @Test
    void a_time_moves_to_a_colleague_who_stands_in() {
        var entry = DiaryEntryId.next();
        diary.take(entry, at(0, 45), List.of(officer, citizen));

        diary.move(entry, at(0, 45), List.of(counsellor, citizen));

        assertThat(diary.busy(officer, at(-60, 240))).isEmpty();
        assertThat(diary.busy(counsellor, at(-60, 240))).containsExactly(at(0, 45));
    }

    @Test
    void whoever_would_move_an_entry_sees_its_time_as_free() {
        var entry = DiaryEntryId.next();
        diary.take(entry, at(0, 45), List.of(officer));
        diary.take(DiaryEntryId.next(), at(60, 15), List.of(officer));

        assertThat(diary.busy(List.of(officer), at(-60, 240), entry))
                .containsExactly(Map.entry(officer, List.of(at(60, 15))));
    }

    @Test
    void one_party_leaves_and_the_others_keep_their_time() {
        var entry = DiaryEntryId.next();
        diary.take(entry, at(0, 45), List.of(officer, counsellor));

        diary.release(entry, counsellor);

        assertThat(diary.busy(officer, at(0, 45))).containsExactly(at(0, 45));
        assertThat(diary.busy(counsellor, at(0, 45))).isEmpty();
    }

    @Test
    void a_range_shows_only_what_lies_in_it() {
        diary.take(DiaryEntryId.next(), at(0, 15), List.of(officer));
        diary.take(DiaryEntryId.next(), at(60, 15), List.of(officer));

        assertThat(diary.busy(officer, at(0, 60))).containsExactly(at(0, 15));
        assertThat(diary.busy(officer, at(15, 60))).containsExactly(at(60, 15));
        assertThat(diary.busy(officer, at(15, 45))).isEmpty();
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void a_time_is_never_taken_outside_a_transaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> diary.take(DiaryEntryId.next(), at(0, 15), List.of(officer)));
    }

    private static TimeSlot at(int minutesAfterNine, int minutes) {
        return TimeSlot.of(NINE.plus(Duration.ofMinutes(minutesAfterNine)), Duration.ofMinutes(minutes));
    }
}
