package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.NominationOutcome.Nominated;
import org.jobcenterportal.appointments.NominationStepOutcome.Done;
import org.jobcenterportal.appointments.NominationStepOutcome.NoLongerOpen;
import org.jobcenterportal.appointments.NominationStepOutcome.NotFound;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Row("F42")
class TandemTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    private final Given given;
    private final Nominations nominations;
    private final NominationDesk desk;
    private final NominationRecords records;
    private final NominationLinks links;
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
            OrganisationImport organisation,
            AppointmentsImport appointments,
            CitizensImport citizens,
            Nominations nominations,
            NominationDesk desk,
            NominationRecords records,
            NominationLinks links,
            TandemDesk tandems,
            ConsultationDesk consultationDesk,
            ConsultantDay day,
            MovingDesk moving,
            Consultations consultations,
            JdbcClient database,
            TestClock clock) {
        this.given = new Given(organisation, appointments, citizens);
        this.nominations = nominations;
        this.desk = desk;
        this.records = records;
        this.links = links;
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
        clock.set(TestClock.START);
        consultant = given.aConsultant();
        counsellor = given.aCounsellor();
        anna = given.aCitizen();
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
        given.nobodyIsNominatedAnyMore(database);
    }

    @Test
    void without_her_consent_it_is_a_plain_consultation() {
        var id = nominated(anna);
        release(id, "10:00", "12:00");

        var booked = book(id, "14:00");

        assertThat(partiesOf(booked)).hasSize(2);
        assertThat(database.sql("select count(*) from bca_consultation_participant where consultation_id = ?")
                        .param(booked.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void she_sees_only_what_all_three_have_in_common() {
        var id = agreed(anna, "10:00", "12:00");
        given.aCitizen().does(() -> consultationDesk.book(Given.draft(consultant.at(THURSDAY, "10:30"))));

        assertThat(free(id)).containsExactly("10:00", "11:00", "11:30");
        assertThat(desk.book(token(id), Given.draft(consultant.at(THURSDAY, "14:00"))))
                .hasValueSatisfying(refused -> assertThat(refused).isInstanceOf(BookingOutcome.NoLongerOffered.class));
    }

    @Test
    void the_consultant_reads_which_of_her_free_time_a_tandem_may_choose() {
        var id = agreed(anna, "10:00", "12:00");
        given.aCitizen().does(() -> consultationDesk.book(Given.draft(consultant.at(THURSDAY, "10:30"))));

        assertThat(releasedOfFree()).containsExactly(stretch("10:00", "10:30"), stretch("11:00", "12:00"));

        book(id, "11:00");
        assertThat(releasedOfFree()).isEmpty();
    }

    @Test
    void what_the_counsellor_has_elsewhere_is_no_common_time() {
        var first = agreed(anna, "10:00", "11:00");
        var second = agreed(given.aCitizen(), "10:00", "11:00");
        var elsewhere = given.aConsultant();

        book(first, "10:00");

        assertThat(free(second)).containsExactly("10:30");
        assertThat(desk.book(token(second), Given.draft(elsewhere.at(THURSDAY, "10:00"))))
                .hasValueSatisfying(refused -> assertThat(refused).isInstanceOf(BookingOutcome.JustTaken.class));
    }

    @Test
    void booking_takes_the_quarters_of_all_three_and_tells_all_three() {
        var booked = book(agreed(anna, "10:00", "12:00"), "10:00");

        assertThat(partiesOf(booked))
                .containsExactlyInAnyOrder(
                        consultant.staff().value(),
                        anna.person().value(),
                        counsellor.staff().value());
        assertThat(mails(booked.id()))
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
        people.forEach(person -> ids.add(agreed(person, "10:00", "10:30")));

        var outcomes = Crowd.of(64)
                .all(caller -> desk.book(token(ids.get(caller)), Given.draft(consultant.at(THURSDAY, "10:00"))));

        assertThat(outcomes)
                .filteredOn(outcome -> outcome.filter(Booked.class::isInstance).isPresent())
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.filter(BookingOutcome.JustTaken.class::isInstance)
                        .isPresent())
                .hasSize(63);
        assertThat(quarters(counsellor.staff().value())).isEqualTo(2);
        assertThat(quarters(consultant.staff().value())).isEqualTo(2);
    }

    @Test
    void the_counsellor_leaves_alone_and_the_others_go_on() {
        var booked = book(agreed(anna, "10:00", "12:00"), "10:00");

        assertThat(counsellor.does(() -> tandems.leave(booked.id()))).isEqualTo(new TogetherOutcome.Done());
        assertThat(counsellor.does(() -> tandems.leave(booked.id()))).isEqualTo(new TogetherOutcome.Done());

        assertThat(partiesOf(booked))
                .containsExactlyInAnyOrder(
                        consultant.staff().value(), anna.person().value());
        assertThat(consultations.findById(booked.id()).orElseThrow().state()).isEqualTo(ConsultationState.BOOKED);
        assertThat(mails(booked.id()))
                .contains("appointments.kind.participant-left anna@example.org")
                .contains("appointments.kind.participant-out vogelsang@office.example");
        assertThat(mails(booked.id()).stream().filter(mail -> mail.contains("participant-out")))
                .hasSize(1);
    }

    @Test
    void nobody_leaves_for_another_counsellor_or_after_it_has_begun() {
        var booked = book(agreed(anna, "10:00", "12:00"), "10:00");

        assertThat(given.aCounsellor().does(() -> tandems.leave(booked.id())))
                .isEqualTo(new TogetherOutcome.NotFound());
        clock.set(booked.slot().start());
        assertThat(counsellor.does(() -> tandems.leave(booked.id()))).isEqualTo(new TogetherOutcome.TooLate());
    }

    @Test
    void the_citizen_cancelling_cancels_for_all_three() {
        var booked = book(agreed(anna, "10:00", "12:00"), "10:00");

        anna.does(() -> consultationDesk.cancel(booked.id()));

        assertThat(partiesOf(booked)).isEmpty();
        assertThat(mails(booked.id())).contains("appointments.kind.participant-called-off vogelsang@office.example");
    }

    @Test
    void an_excuse_frees_all_three_and_taking_it_back_takes_all_three_again() {
        var booked = book(agreed(anna, "10:00", "12:00"), "10:00");

        consultant.does(() -> day.excused(booked.id(), version(booked)));
        assertThat(partiesOf(booked)).isEmpty();
        consultant.does(() -> day.undo(booked.id(), version(booked)));

        assertThat(partiesOf(booked)).hasSize(3);
    }

    @Test
    void moving_keeps_all_three_and_offers_only_what_they_have_in_common() {
        var booked = book(agreed(anna, "10:00", "12:00"), "10:00");
        var wish = new MovingDesk.Wish(consultant.venue(), PartOfDay.ANY, THURSDAY, 5);

        var offered = anna.does(() -> moving.freeDays(booked.id(), wish)).orElseThrow();
        var elsewhere = anna.does(() -> moving.move(booked.id(), consultant.at(THURSDAY, "14:00")));
        var moved = anna.does(() -> moving.move(booked.id(), consultant.at(THURSDAY, "11:00")));

        assertThat(offered.days())
                .singleElement()
                .satisfies(one -> assertThat(one.slots()).hasSize(3));
        assertThat(elsewhere).isInstanceOf(MoveOutcome.NoLongerOffered.class);
        assertThat(moved).isInstanceOf(MoveOutcome.Moved.class);
        assertThat(partiesOf(booked)).hasSize(3);
        assertThat(quarters(counsellor.staff().value())).isEqualTo(2);
        assertThat(mails(booked.id())).contains("appointments.kind.participant-moved vogelsang@office.example");
    }

    @Test
    void she_changes_her_mind_until_she_has_booked() {
        var id = agreed(anna, "10:00", "12:00");

        assertThat(desk.answerTandem(token(id), false)).isEqualTo(new Done());
        assertThat(partiesOf(book(id, "14:00"))).hasSize(2);
        assertThat(desk.answerTandem(token(id), true)).isEqualTo(new NoLongerOpen());
    }

    @Test
    void only_who_nominated_proposes_and_releases() {
        var id = nominated(anna);
        var stranger = given.aCounsellor();

        assertThat(stranger.does(() -> tandems.propose(id))).isEqualTo(new NotFound());
        assertThat(stranger.does(() -> tandems.release(id, List.of(stretch("10:00", "11:00")))))
                .isEqualTo(new NotFound());
        assertThat(stranger.<List<TimeSlot>>does(() -> tandems.released(id))).isEmpty();
    }

    private List<TimeSlot> releasedOfFree() {
        return consultant.does(() -> day.day(THURSDAY)).orElseThrow().blocks().stream()
                .filter(DayBlock.Free.class::isInstance)
                .flatMap(block -> ((DayBlock.Free) block).released().stream())
                .toList();
    }

    private NominationId nominated(Given.Citizen citizen) {
        var draft = new NominationDraft(
                given.numberOf(citizen),
                Topic.OTHER,
                Set.of(Way.ON_SITE),
                new OneSentence("Sie möchte wieder arbeiten."),
                new Agreement(Agreement.Form.IN_CONVERSATION, TODAY),
                true,
                false);
        return ((Nominated) counsellor.does(() -> nominations.nominate(draft))).id();
    }

    private NominationId agreed(Given.Citizen citizen, String from, String until) {
        var id = nominated(citizen);
        release(id, from, until);
        desk.answerTandem(token(id), true);
        return id;
    }

    private void release(NominationId id, String from, String until) {
        assertThat(counsellor.does(() -> tandems.release(id, List.of(stretch(from, until)))))
                .isEqualTo(new Done());
    }

    private TimeSlot stretch(String from, String until) {
        return new TimeSlot(
                consultant.at(THURSDAY, from).start(),
                consultant.at(THURSDAY, until).start());
    }

    private ConsultationDetails book(NominationId id, String time) {
        return ((Booked) desk.book(token(id), Given.draft(consultant.at(THURSDAY, time)))
                        .orElseThrow())
                .consultation();
    }

    private List<String> free(NominationId id) {
        var query = FreeTimeQuery.of(Topic.OTHER, Way.ON_SITE, THURSDAY)
                .at(consultant.venue())
                .showing(5);
        return desk.freeDays(token(id), query).orElseThrow().days().stream()
                .flatMap(one -> one.slots().stream())
                .map(slot -> OfficeTime.timeOf(slot.slot().start()).toString())
                .toList();
    }

    private String token(NominationId id) {
        return links.token(records.findById(id).orElseThrow());
    }

    private long version(ConsultationDetails booked) {
        return consultations.findById(booked.id()).orElseThrow().version();
    }

    private List<UUID> partiesOf(ConsultationDetails booked) {
        return database.sql("select distinct party from diary_quarter where entry = ?")
                .param(booked.id().value())
                .query(UUID.class)
                .list();
    }

    private int quarters(UUID party) {
        return database.sql("select count(*) from diary_quarter where party = ?")
                .param(party)
                .query(Integer.class)
                .single();
    }

    private List<String> mails(ConsultationId id) {
        return database.sql("select concat(kind, ' ', to_address) from outbox_message where about = ?")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
