package org.jobcenterportal.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jobcenterportal.Row;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.seats.ContingentId;
import org.junit.jupiter.api.Test;

class EventTest {

    private final EventDraft draft = Drafts.groupSession().draft();
    private final Instant start = draft.when().start();
    private final Instant end = draft.when().end();
    private final Event event = new Event(
            draft,
            "teilzeit",
            StaffId.next(),
            null,
            new EventContingents(ContingentId.next(), Map.of(), null, Map.of()));

    @Test
    @Row("F59")
    void it_is_announced_only_while_it_is_still_to_come() {
        assertThat(event.publish(start)).isFalse();
        assertThat(event.publish(start.minusSeconds(1))).isTrue();
        assertThat(event.publish(start.minusSeconds(1))).isFalse();
    }

    @Test
    void it_goes_through_its_day_step_by_step_and_each_step_once() {
        event.publish(start.minus(Duration.ofDays(9)));

        assertThat(event.closeRegistration()).isTrue();
        assertThat(event.closeRegistration()).isFalse();
        assertThat(event.start(start.minusNanos(1))).isFalse();
        assertThat(event.start(start)).isTrue();
        assertThat(event.start(start)).isFalse();
        assertThat(event.end(end.minusNanos(1))).isFalse();
        assertThat(event.end(end)).isTrue();
        assertThat(event.end(end)).isFalse();
        assertThat(event.evaluate()).isTrue();
        assertThat(event.evaluate()).isFalse();
    }

    @Test
    void a_draft_neither_begins_nor_is_postponed() {
        assertThat(event.start(start)).isFalse();
        assertThat(event.postpone("Die Referentin ist krank.")).isFalse();
        assertThat(event.closeRegistration()).isFalse();
    }

    @Test
    @Row("F61")
    void what_is_running_is_neither_postponed_nor_cancelled() {
        event.publish(start.minus(Duration.ofDays(9)));
        event.start(start);

        assertThat(event.postpone("zu spät")).isFalse();
        assertThat(event.cancel("zu spät")).isFalse();
    }

    @Test
    @Row("F61")
    void a_postponed_one_waits_for_a_day_that_is_still_to_come() {
        event.publish(start.minus(Duration.ofDays(9)));

        assertThat(event.postpone("Die Referentin ist krank.")).isTrue();
        assertThat(event.resume(start)).isFalse();
        assertThat(event.resume(start.minusSeconds(1))).isTrue();
        assertThat(event.state()).isEqualTo(EventState.PUBLISHED);
    }

    @Test
    @Row("F63")
    void beyond_the_seats_it_admits_only_what_was_recommended_for_them_and_never_beyond_the_fire_limit() {
        assertThat(event.admit(21, null)).isFalse();
        assertThat(event.admit(22, new Recommendation(19, 22, 14, 0.048))).isFalse();
        assertThat(event.admit(23, new Recommendation(20, 22, 14, 0.048))).isFalse();
        assertThat(event.admit(27, new Recommendation(20, 30, 14, 0.048))).isFalse();

        assertThat(event.admit(22, new Recommendation(20, 22, 14, 0.048))).isTrue();
        assertThat(event.card().capacity()).isEqualTo(new Capacity(20, 26, 22));
    }

    @Test
    @Row("F63")
    void another_room_ends_what_was_recommended_for_the_first() {
        event.admit(22, new Recommendation(20, 22, 14, 0.048));

        event.become(
                Drafts.groupSession().withSeats(18, 26).draft(),
                new EventContingents(event.card().open(), Map.of(), null, Map.of()));

        assertThat(event.card().capacity()).isEqualTo(new Capacity(18, 26, 18));
    }

    @Test
    void nothing_is_recommended_that_overflows_too_often() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Recommendation(20, 23, 14, 0.133));
    }

    @Test
    void a_group_session_is_voluntary_and_what_is_for_staff_is_for_nobody_else() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drafts.groupSession().forAudience(EventAudience.STAFF, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Drafts.groupSession().of(EventKind.STAFF_WORKSHOP).forAudience(EventAudience.PUBLIC, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drafts.groupSession().forAudience(EventAudience.TARGET_GROUP, null));
    }

    @Test
    void its_address_says_what_and_when_it_is() {
        assertThat(Slug.of(
                        "Ausbildung in Teilzeit: geht das für Mütter?",
                        draft.when().day()))
                .isEqualTo("ausbildung-in-teilzeit-geht-das-fuer-muetter-2026-12-03");
        assertThat(Slug.of("?!", draft.when().day())).isEqualTo("2026-12-03");
    }
}
