package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.NominationStory.THURSDAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.NominationStepOutcome.Done;
import org.jobcenterportal.appointments.NominationStepOutcome.NoLongerOpen;
import org.jobcenterportal.appointments.NominationStepOutcome.NotFound;
import org.jobcenterportal.kernel.TimeSlot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Row("F42")
class TandemTest {

    private final NominationStory story;
    private final Given given;
    private final NominationDesk desk;
    private final TandemDesk tandems;
    private final ConsultationDesk consultationDesk;
    private final ConsultantDay day;
    private final MovingDesk moving;
    private final Consultations consultations;
    private final JdbcClient database;
    private final TestClock clock;

    private Given.Consulting consultant;
    private Given.Counselling counsellor;
    private Given.Citizen anna;

    @Autowired
    TandemTest(
            AutowireCapableBeanFactory portal,
            NominationDesk desk,
            TandemDesk tandems,
            ConsultationDesk consultationDesk,
            ConsultantDay day,
            MovingDesk moving,
            Consultations consultations,
            JdbcClient database,
            TestClock clock) {
        this.story = NominationStory.in(portal);
        this.given = story.given;
        this.desk = desk;
        this.tandems = tandems;
        this.consultationDesk = consultationDesk;
        this.day = day;
        this.moving = moving;
        this.consultations = consultations;
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void three_who_could_meet() {
        story.begins();
        consultant = story.consultant;
        counsellor = story.counsellor;
        anna = story.anna;
    }

    @AfterEach
    void back_to_the_start() {
        story.ends();
    }

    @Test
    void without_her_consent_it_is_a_plain_consultation() {
        var id = story.inTandem(anna);
        story.release(id, "10:00", "12:00");

        var booked = story.book(id, "14:00");

        assertThat(story.parties(booked.id())).hasSize(2);
        assertThat(database.sql("select count(*) from bca_consultation_participant where consultation_id = ?")
                        .param(booked.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void she_sees_only_what_all_three_have_in_common() {
        var id = story.agreed(anna, "10:00", "12:00");
        given.aCitizen().does(() -> consultationDesk.book(Given.draft(consultant.at(THURSDAY, "10:30"))));

        assertThat(story.free(id)).containsExactly("10:00", "11:00", "11:30");
        assertThat(desk.book(story.token(id), Given.draft(consultant.at(THURSDAY, "14:00"))))
                .hasValueSatisfying(refused -> assertThat(refused).isInstanceOf(BookingOutcome.NoLongerOffered.class));
    }

    @Test
    void the_consultant_reads_which_of_her_free_time_a_tandem_may_choose() {
        var id = story.agreed(anna, "10:00", "12:00");
        given.aCitizen().does(() -> consultationDesk.book(Given.draft(consultant.at(THURSDAY, "10:30"))));

        assertThat(releasedOfFree()).containsExactly(story.stretch("10:00", "10:30"), story.stretch("11:00", "12:00"));

        story.book(id, "11:00");
        assertThat(releasedOfFree()).isEmpty();
    }

    @Test
    void what_the_counsellor_has_elsewhere_is_no_common_time() {
        var first = story.agreed(anna, "10:00", "11:00");
        var second = story.agreed(given.aCitizen(), "10:00", "11:00");
        var elsewhere = given.aConsultant();

        story.book(first, "10:00");

        assertThat(story.free(second)).containsExactly("10:30");
        assertThat(desk.book(story.token(second), Given.draft(elsewhere.at(THURSDAY, "10:00"))))
                .hasValueSatisfying(refused -> assertThat(refused).isInstanceOf(BookingOutcome.JustTaken.class));
    }

    @Test
    void the_counsellor_sees_when_the_others_have_time_and_not_when_she_has_something_else() {
        var first = story.agreed(anna, "10:00", "11:00");
        story.book(first, "10:00");
        var second = story.inTandem(given.aCitizen());

        List<TimeSlot> possible = counsellor.does(() -> tandems.possible(second));

        assertThat(possible)
                .isNotEmpty()
                .noneMatch(slot -> slot.overlaps(story.stretch("10:00", "10:30")))
                .anyMatch(slot -> slot.contains(story.stretch("10:30", "11:30")));
        assertThat(given.aCounsellor().<List<TimeSlot>>does(() -> tandems.possible(second)))
                .isEmpty();
    }

    @Test
    void only_times_that_all_have_are_told_to_the_citizen() {
        var id = story.inTandem(anna);
        desk.answerTandem(story.token(id), true);

        story.release(id, "06:00", "07:00");
        assertThat(story.mails(id.value())).noneMatch(mail -> mail.contains("nomination-times"));
        assertThat(desk.byToken(story.token(id)).orElseThrow().hasCommonTime()).isFalse();
        assertThat(counsellor.does(() -> tandems.hasCommonTime(id))).isFalse();

        story.release(id, "10:00", "11:00");
        assertThat(story.mails(id.value())).anyMatch(mail -> mail.contains("nomination-times"));
        assertThat(desk.byToken(story.token(id)).orElseThrow().hasCommonTime()).isTrue();
    }

    @Test
    void who_was_too_slow_is_shown_common_gaps_only() {
        var first = story.agreed(anna, "10:00", "11:00");
        var second = story.agreed(given.aCitizen(), "10:00", "11:00");
        story.book(first, "10:00");

        var outcome = desk.book(story.token(second), Given.draft(consultant.at(THURSDAY, "10:00")));

        assertThat(alternatives(outcome)).containsOnly("10:30");
    }

    @Test
    void what_only_the_counsellor_has_elsewhere_is_not_called_the_citizens_own() {
        var elsewhere = given.aConsultant();
        var first = story.agreed(anna, "10:00", "11:00");
        var second = story.agreed(given.aCitizen(), "10:00", "11:00");
        story.book(first, "10:00");

        var outcome = desk.book(story.token(second), Given.draft(elsewhere.at(THURSDAY, "10:00")));

        assertThat(alternatives(outcome)).containsOnly("10:30");
    }

    @Test
    void booking_takes_the_quarters_of_all_three_and_tells_all_three() {
        var booked = story.book(story.agreed(anna, "10:00", "12:00"), "10:00");

        assertThat(story.parties(booked.id()))
                .containsExactlyInAnyOrder(
                        consultant.staff().value(),
                        anna.person().value(),
                        counsellor.staff().value());
        assertThat(story.mails(booked.id().value()))
                .contains("appointments.kind.booked anna@example.org")
                .contains("appointments.kind.participant-booked vogelsang@office.example");
        assertThat(counsellor.<List<TandemRow>>does(() -> tandems.tandems()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.takesPart()).isTrue();
                    assertThat(row.personName()).isEqualTo("Anna Beispiel");
                });
    }

    @Test
    void of_sixty_four_who_want_the_last_common_gap_one_gets_it() throws Exception {
        var people = given.citizens(64);
        var ids = new ArrayList<NominationId>();
        people.forEach(person -> ids.add(story.agreed(person, "10:00", "10:30")));

        var outcomes = Crowd.of(64)
                .all(caller -> desk.book(story.token(ids.get(caller)), Given.draft(consultant.at(THURSDAY, "10:00"))));

        assertThat(outcomes)
                .filteredOn(outcome -> outcome.filter(Booked.class::isInstance).isPresent())
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.filter(BookingOutcome.JustTaken.class::isInstance)
                        .isPresent())
                .hasSize(63);
        assertThat(story.quarters(counsellor.staff().value())).isEqualTo(2);
        assertThat(story.quarters(consultant.staff().value())).isEqualTo(2);
    }

    @Test
    void the_counsellor_leaves_alone_and_the_others_go_on() {
        var booked = story.book(story.agreed(anna, "10:00", "12:00"), "10:00");

        assertThat(counsellor.does(() -> tandems.leave(booked.id()))).isEqualTo(new TogetherOutcome.Done());
        assertThat(counsellor.does(() -> tandems.leave(booked.id()))).isEqualTo(new TogetherOutcome.Done());

        assertThat(story.parties(booked.id()))
                .containsExactlyInAnyOrder(
                        consultant.staff().value(), anna.person().value());
        assertThat(consultations.findById(booked.id()).orElseThrow().state()).isEqualTo(ConsultationState.BOOKED);
        assertThat(story.mails(booked.id().value()))
                .contains("appointments.kind.participant-left anna@example.org")
                .contains("appointments.kind.participant-out vogelsang@office.example");
        assertThat(story.mails(booked.id().value()).stream().filter(mail -> mail.contains("participant-out")))
                .hasSize(1);
    }

    @Test
    void nobody_leaves_for_another_counsellor_or_after_it_has_begun() {
        var booked = story.book(story.agreed(anna, "10:00", "12:00"), "10:00");

        assertThat(given.aCounsellor().does(() -> tandems.leave(booked.id())))
                .isEqualTo(new TogetherOutcome.NotFound());
        clock.set(booked.slot().start());
        assertThat(counsellor.does(() -> tandems.leave(booked.id()))).isEqualTo(new TogetherOutcome.TooLate());
    }

    @Test
    void the_citizen_cancelling_cancels_for_all_three() {
        var booked = story.book(story.agreed(anna, "10:00", "12:00"), "10:00");

        anna.does(() -> consultationDesk.cancel(booked.id()));

        assertThat(story.parties(booked.id())).isEmpty();
        assertThat(story.mails(booked.id().value()))
                .contains("appointments.kind.participant-called-off vogelsang@office.example");
    }

    @Test
    void an_excuse_frees_all_three_and_taking_it_back_takes_all_three_again() {
        var booked = story.book(story.agreed(anna, "10:00", "12:00"), "10:00");

        consultant.does(() -> day.excused(booked.id(), version(booked)));
        assertThat(story.parties(booked.id())).isEmpty();
        consultant.does(() -> day.undo(booked.id(), version(booked)));

        assertThat(story.parties(booked.id())).hasSize(3);
    }

    @Test
    void moving_keeps_all_three_and_offers_only_what_they_have_in_common() {
        var booked = story.book(story.agreed(anna, "10:00", "12:00"), "10:00");
        var wish = new MovingDesk.Wish(consultant.venue(), PartOfDay.ANY, THURSDAY, 5);

        var offered = anna.does(() -> moving.freeDays(booked.id(), wish)).orElseThrow();
        var elsewhere = anna.does(() -> moving.move(booked.id(), consultant.at(THURSDAY, "14:00")));
        var moved = anna.does(() -> moving.move(booked.id(), consultant.at(THURSDAY, "11:00")));

        assertThat(offered.days())
                .singleElement()
                .satisfies(one -> assertThat(one.slots()).hasSize(3));
        assertThat(elsewhere).isInstanceOf(MoveOutcome.NoLongerOffered.class);
        assertThat(moved).isInstanceOf(MoveOutcome.Moved.class);
        assertThat(story.parties(booked.id())).hasSize(3);
        assertThat(story.quarters(counsellor.staff().value())).isEqualTo(2);
        assertThat(story.mails(booked.id().value()))
                .contains("appointments.kind.participant-moved vogelsang@office.example");
    }

    @Test
    void she_changes_her_mind_until_she_has_booked() {
        var id = story.agreed(anna, "10:00", "12:00");

        assertThat(desk.answerTandem(story.token(id), false)).isEqualTo(new Done());
        assertThat(story.parties(story.book(id, "14:00").id())).hasSize(2);
        assertThat(desk.answerTandem(story.token(id), true)).isEqualTo(new NoLongerOpen());
    }

    @Test
    void only_who_nominated_proposes_and_releases() {
        var id = story.inTandem(anna);
        var stranger = given.aCounsellor();

        assertThat(stranger.does(() -> tandems.propose(id))).isEqualTo(new NotFound());
        assertThat(stranger.does(() -> tandems.release(id, List.of(story.stretch("10:00", "11:00")))))
                .isEqualTo(new NotFound());
        assertThat(stranger.<List<TimeSlot>>does(() -> tandems.released(id))).isEmpty();
    }

    private List<TimeSlot> releasedOfFree() {
        return consultant.does(() -> day.day(THURSDAY)).orElseThrow().blocks().stream()
                .filter(DayBlock.Free.class::isInstance)
                .flatMap(block -> ((DayBlock.Free) block).released().stream())
                .toList();
    }

    private static List<String> alternatives(Optional<BookingOutcome> outcome) {
        return outcome.filter(BookingOutcome.JustTaken.class::isInstance)
                .map(BookingOutcome.JustTaken.class::cast)
                .map(taken -> NominationStory.times(taken.alternatives()))
                .orElseThrow();
    }

    private long version(ConsultationDetails booked) {
        return consultations.findById(booked.id()).orElseThrow().version();
    }
}
