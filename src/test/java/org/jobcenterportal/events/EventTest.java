package org.jobcenterportal.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jobcenterportal.Row;
import org.jobcenterportal.kernel.OfficeTime;
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
        var before = event.card();
        event.goOnAfter(before, start.minus(Duration.ofDays(1)));
        assertThat(event.state()).isEqualTo(EventState.POSTPONED);

        move(draft.on(draft.id(), draft.when().day().plusWeeks(1)));
        event.goOnAfter(before, start.minus(Duration.ofDays(1)));
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
    @Row("S2")
    void what_is_kept_for_a_team_is_never_released_so_that_its_counter_stays_open() {
        var team = new EventDraft.QuotaDraft(QuotaId.next(), QuotaKind.TEAM, "Team 1", 3);
        var workshop = Drafts.groupSession().of(EventKind.STAFF_WORKSHOP);

        assertThat(workshop.withQuotas(null, team).draft().quotas()).containsExactly(team);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workshop.withQuotas(start.minus(Duration.ofDays(3)), team));
    }

    @Test
    void a_repetition_keeps_the_time_on_the_clock_when_the_clocks_change() {
        var inSummer = draft.on(EventId.next(), LocalDate.of(2027, 3, 28).plusDays(4));

        assertThat(OfficeTime.timeOf(inSummer.when().start())).isEqualTo(LocalTime.of(9, 30));
        assertThat(OfficeTime.timeOf(inSummer.registrationEnds())).isEqualTo(LocalTime.of(8, 30));
        assertThat(Duration.between(start, inSummer.when().start()))
                .isEqualTo(Duration.ofDays(119).minusHours(1));
    }

    @Test
    void a_repetition_at_an_hour_that_the_clocks_skip_begins_an_hour_later_and_lasts_as_long_as_the_clock_says() {
        var night = Drafts.groupSession()
                .at(Drafts.slot(LocalDate.of(2027, 3, 21), LocalTime.of(2, 30), LocalTime.of(5, 0)))
                .draft();

        var skipped = night.on(EventId.next(), LocalDate.of(2027, 3, 28));

        assertThat(OfficeTime.timeOf(skipped.when().start())).isEqualTo(LocalTime.of(3, 30));
        assertThat(OfficeTime.timeOf(skipped.when().end())).isEqualTo(LocalTime.of(5, 0));
    }

    @Test
    void a_month_has_its_first_thursday_and_its_last_one_where_there_is_no_fifth() {
        assertThat(Rhythm.MONTHLY.days(LocalDate.of(2026, 12, 3), 2))
                .containsExactly(LocalDate.of(2027, 1, 7), LocalDate.of(2027, 2, 4));
        assertThat(Rhythm.MONTHLY.days(LocalDate.of(2026, 12, 31), 2))
                .containsExactly(LocalDate.of(2027, 1, 28), LocalDate.of(2027, 2, 25));
        assertThat(Rhythm.FORTNIGHTLY.days(LocalDate.of(2026, 12, 3), 2))
                .containsExactly(LocalDate.of(2026, 12, 17), LocalDate.of(2026, 12, 31));
    }

    private void move(EventDraft later) {
        event.become(later, new EventContingents(event.card().open(), Map.of(), null, Map.of()));
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
