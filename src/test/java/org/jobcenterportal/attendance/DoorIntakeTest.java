package org.jobcenterportal.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.events.Drafts;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.signup.Registrations;
import org.jobcenterportal.signup.SignUpDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DoorIntakeTest {

    private static final Instant NOW = DoorStory.DOORS_OPEN;

    @Autowired
    private Intake intake;

    @Autowired
    private AttendanceBook book;

    @Autowired
    private DoorLog log;

    @Autowired
    private JdbcClient jdbc;

    private DoorStory.Desks desks;

    @Autowired
    private TestClock clock;

    private final Map<DoorCode, Guest> guests = new ConcurrentHashMap<>();
    private DoorStory story;

    @Autowired
    void use(
            OrganisationImport organisation,
            CitizensImport citizens,
            CaseloadImport caseload,
            EventDesk events,
            SignUpDesk signUps,
            Registrations registrations) {
        desks = new DoorStory.Desks(organisation, citizens, caseload, events, signUps, registrations);
    }

    @BeforeEach
    void an_event() {
        clock.set(TestClock.START);
        story = new DoorStory(desks);
        clock.set(NOW);
    }

    @Test
    @Row("F65")
    void whoever_has_a_place_is_taken_in_with_her_companion_at_the_time_at_which_she_came() {
        var guest = aGuest("K7Q2", story.event, Guest.Claim.PLACE, 2);
        var arrived = NOW.minus(Duration.ofMinutes(12));

        var answer = take(arrival("K7Q2", arrived), story.bca);

        assertThat(answer.outcome()).isEqualTo(EntryOutcome.TAKEN_IN);
        var recorded = book.find(guest.id()).orElseThrow();
        assertThat(recorded.state()).isEqualTo(AttendanceState.ATTENDED);
        assertThat(recorded.arrivedAt()).isEqualTo(arrived);
        assertThat(recorded.recordedBy()).isEqualTo(story.bca.staff());
        assertThat(book.inside(story.event)).isEqualTo(2);
    }

    /** Proves the key of an entry. Tried with a look whether it is there instead: the same entry gets different answers. */
    @Test
    @Row("F65")
    void the_same_entry_has_one_effect_however_often_it_is_sent() throws Exception {
        aGuest("K7Q2", story.event, Guest.Claim.PLACE, 1);
        var arrival = arrival("K7Q2", NOW);

        var answers = Crowd.of(8).all(caller -> take(arrival, caller % 2 == 0 ? story.bca : story.other));

        assertThat(answers).containsOnly(answers.getFirst());
        assertThat(answers.getFirst().outcome()).isEqualTo(EntryOutcome.TAKEN_IN);
        assertThat(book.inside(story.event)).isEqualTo(1);
        assertThat(entries(story.event)).isEqualTo(1);
    }

    /** Proves that a guest is moved from a state only in which she stands. Tried without it: all eight take her in. */
    @Test
    @Row("F65")
    void of_eight_devices_that_note_the_same_guest_one_takes_her_in_and_the_others_learn_who_and_when()
            throws Exception {
        var guest = aGuest("K7Q2", story.event, Guest.Claim.PLACE, 1);

        var answers = Crowd.of(8)
                .all(caller ->
                        take(arrival("K7Q2", NOW.plusSeconds(caller)), caller % 2 == 0 ? story.bca : story.other));

        var taken = answers.stream()
                .filter(answer -> answer.outcome() == EntryOutcome.TAKEN_IN)
                .toList();
        assertThat(taken).hasSize(1);
        var first = taken.getFirst();
        assertThat(answers)
                .filteredOn(answer -> answer.outcome() == EntryOutcome.ALREADY_IN)
                .hasSize(7)
                .allSatisfy(answer -> {
                    assertThat(answer.at()).isEqualTo(first.at());
                    assertThat(answer.by()).isEqualTo(first.by());
                });
        assertThat(book.inside(story.event)).isEqualTo(1);
        assertThat(book.steps(guest.id())).hasSize(1);
        assertThat(log.open(story.event)).isEmpty();
    }

    @Test
    @Row("F65")
    void an_earlier_time_overwrites_nothing_and_waits_for_a_decision() {
        var guest = aGuest("K7Q2", story.event, Guest.Claim.PLACE, 1);
        take(arrival("K7Q2", NOW), story.bca);

        var answer = take(arrival("K7Q2", NOW.minus(Duration.ofMinutes(15))), story.other);

        assertThat(answer)
                .extracting(EntryAnswer::outcome, EntryAnswer::at, EntryAnswer::by)
                .containsExactly(EntryOutcome.ALREADY_IN, NOW, story.bca.staff());
        assertThat(book.find(guest.id()).orElseThrow().arrivedAt()).isEqualTo(NOW);
        assertThat(log.open(story.event))
                .singleElement()
                .satisfies(open -> assertThat(open.firstAt()).isEqualTo(NOW));
    }

    @Test
    @Row("F65")
    void what_does_not_fit_is_told_by_name_and_kept_for_a_decision() {
        var elsewhere = story.announced(Drafts.groupSession().called("Eine andere"));
        aGuest("OTHER", elsewhere, Guest.Claim.PLACE, 1);
        aGuest("GONE", story.event, Guest.Claim.CANCELLED, 1);
        aGuest("WAITS", story.event, Guest.Claim.WAITING, 1);

        assertThat(List.of("NOBODY", "OTHER", "GONE", "WAITS"))
                .extracting(code -> take(arrival(code, NOW), story.bca).outcome())
                .containsExactly(
                        EntryOutcome.UNKNOWN_CODE,
                        EntryOutcome.OTHER_EVENT,
                        EntryOutcome.CANCELLED_SINCE,
                        EntryOutcome.WAITING_LIST);

        assertThat(log.open(story.event)).hasSize(4);
        assertThat(book.inside(story.event)).isZero();
    }

    @Test
    @Row("F67")
    void whoever_comes_after_the_end_on_the_same_day_has_come() {
        var guest = aGuest("LATE", story.event, Guest.Claim.PLACE, 1);
        var evening = Instant.parse("2026-12-03T18:00:00Z");
        clock.set(evening);

        assertThat(take(arrival("LATE", evening), story.bca).outcome()).isEqualTo(EntryOutcome.TAKEN_IN);
        assertThat(book.find(guest.id()).orElseThrow().state().counts()).isTrue();
    }

    @Test
    @Row("F65")
    void what_a_device_tells_on_the_next_day_of_the_day_itself_counts_until_24_hours_have_passed() {
        aGuest("NIGHT", story.event, Guest.Claim.PLACE, 1);
        aGuest("OLD", story.event, Guest.Claim.PLACE, 1);
        clock.set(DoorStory.NEXT_DAY);

        assertThat(take(arrival("NIGHT", NOW), story.bca).outcome()).isEqualTo(EntryOutcome.TAKEN_IN);
        clock.set(NOW.plus(Duration.ofHours(24)).plusSeconds(1));
        assertThat(take(arrival("OLD", NOW), story.bca).outcome()).isEqualTo(EntryOutcome.NOT_TODAY);
        assertThat(take(arrival("OLD", DoorStory.NEXT_DAY), story.bca).outcome())
                .isEqualTo(EntryOutcome.NOT_TODAY);
    }

    private Guest aGuest(String code, EventId event, Guest.Claim claim, int heads) {
        var guest = new Guest(GuestId.next(), event, claim, heads, null, null);
        guests.put(new DoorCode(code), guest);
        return guest;
    }

    private EntryAnswer take(Arrival arrival, Colleague by) {
        return by.does(() -> intake.take(
                story.event,
                story.when,
                arrival,
                by.staff(),
                clock.instant(),
                code -> Optional.ofNullable(guests.get(code))));
    }

    private static Arrival arrival(String code, Instant at) {
        return new Arrival(UUID.randomUUID(), new DoorCode(code), at);
    }

    private int entries(EventId event) {
        return jdbc.sql("select count(*) from door_entry where event_id = ?")
                .param(event.value())
                .query(Integer.class)
                .single();
    }
}
