package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.NominationOutcome.AlreadyOpen;
import org.jobcenterportal.appointments.NominationOutcome.Nominated;
import org.jobcenterportal.appointments.NominationStepOutcome.Done;
import org.jobcenterportal.appointments.NominationStepOutcome.NoLongerOpen;
import org.jobcenterportal.appointments.NominationStepOutcome.NotFound;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.ContactChannel;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.Interpreter;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Row({"F41", "S5"})
class NominatingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    private final Given given;
    private final Nominations nominations;
    private final NominationDesk desk;
    private final NominationTray tray;
    private final OfficeBooking office;
    private final NominationRounds rounds;
    private final NominationRecords records;
    private final NominationLinks links;
    private final ConsultationDesk consultationDesk;
    private final TimetableBoard board;
    private final JdbcClient database;
    private final TestClock clock;

    private Given.Consulting consultant;
    private Given.Counselling counsellor;
    private Given.Citizen anna;

    @Autowired
    NominatingTest(
            OrganisationImport organisation,
            AppointmentsImport appointments,
            CitizensImport citizens,
            Nominations nominations,
            NominationDesk desk,
            NominationTray tray,
            OfficeBooking office,
            NominationRounds rounds,
            NominationRecords records,
            NominationLinks links,
            ConsultationDesk consultationDesk,
            TimetableBoard board,
            JdbcClient database,
            TestClock clock) {
        this.given = new Given(organisation, appointments, citizens);
        this.nominations = nominations;
        this.desk = desk;
        this.tray = tray;
        this.office = office;
        this.rounds = rounds;
        this.records = records;
        this.links = links;
        this.consultationDesk = consultationDesk;
        this.board = board;
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void somebody_to_nominate() {
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
    void a_counsellor_finds_somebody_by_the_whole_number_only_and_the_log_says_so() {
        var found = counsellor.does(() -> nominations.find(given.numberOf(anna)));

        assertThat(found).hasValueSatisfying(candidate -> {
            assertThat(candidate.name().full()).isEqualTo("Anna Beispiel");
            assertThat(candidate.way()).isEqualTo(DeliveryWay.EMAIL);
        });
        assertThat(database.sql("""
                        select e.matter from audit_entry e join audit_subject s on s.entry = e.id
                        where s.person = ?
                        """)
                        .param(anna.person().value().toString())
                        .query(String.class)
                        .list())
                .contains("appointments.nominating");
        assertThat(counsellor.does(() -> nominations.find(new CustomerNumber("000X000000"))))
                .isEmpty();
    }

    @Test
    void she_is_invited_at_once_and_the_mail_carries_the_link_and_the_reason() {
        var id = nominate();

        var nomination = records.findById(id).orElseThrow();
        assertThat(nomination.state()).isEqualTo(NominationState.INVITED);
        assertThat(mails(id)).containsExactly("appointments.kind.nominated");
        assertThat(database.sql("select text from outbox_message where about = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .contains("/beratung/vormerkung/" + token(id), "Sie möchte wieder arbeiten.", "Miriam Vogelsang");
        assertThat(steps(id)).containsExactly("NOMINATED", "INVITED");
    }

    @Test
    void who_gets_no_mail_is_marked_for_the_post_with_words_and_link_for_the_letter() {
        var byLetter = given.linked(List.of(Citizens.speaking(
                        Citizens.anna(),
                        new Communication(ContactChannel.LETTER, "de", false, Interpreter.NONE, false),
                        Protection.NONE)))
                .getFirst();

        var id = nominate(byLetter, Topic.OTHER);

        assertThat(records.findById(id).orElseThrow().state()).isEqualTo(NominationState.NOMINATED);
        assertThat(mails(id)).isEmpty();
        assertThat(counsellor.does(() -> nominations.letter(id)))
                .hasValueSatisfying(letter -> assertThat(
                                letter.content().actions().getFirst().url().toString())
                        .endsWith("/beratung/vormerkung/" + token(id)));
        assertThat(counsellor.does(() -> nominations.letterSent(id))).isEqualTo(new Done());
        assertThat(records.findById(id).orElseThrow().state()).isEqualTo(NominationState.INVITED);
    }

    @Test
    void nobody_is_nominated_twice_for_one_topic_however_many_do_it_at_once() throws Exception {
        var outcomes = Crowd.of(8).all(caller -> counsellor.does(() -> nominations.nominate(draft(anna, Topic.OTHER))));

        assertThat(outcomes).filteredOn(Nominated.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(AlreadyOpen.class::isInstance).hasSize(7);
        assertThat(counsellor.does(() -> nominations.nominate(draft(anna, Topic.CHILDCARE))))
                .isInstanceOf(Nominated.class);
    }

    @Test
    void after_a_no_the_same_can_be_suggested_anew() {
        desk.decline(token(nominate()));

        assertThat(counsellor.does(() -> nominations.nominate(draft(anna, Topic.OTHER))))
                .isInstanceOf(Nominated.class);
    }

    @Test
    void she_books_by_the_link_and_the_consultation_is_hers() {
        var id = nominate();
        var token = token(id);

        var outcome = desk.book(token, Given.draft(consultant.at(THURSDAY, "10:00")));

        assertThat(outcome).hasValueSatisfying(booked -> assertThat(booked).isInstanceOf(Booked.class));
        assertThat(hers()).hasSize(1);
        assertThat(records.findById(id).orElseThrow().state()).isEqualTo(NominationState.BOOKED);
        assertThat(desk.byToken(token)).hasValueSatisfying(invitation -> {
            assertThat(invitation.open()).isFalse();
            assertThat(invitation.consultationToken()).isNotNull();
        });
    }

    @Test
    void a_double_click_books_once_and_answers_the_same() {
        var token = token(nominate());
        var draft = Given.draft(consultant.at(THURSDAY, "10:00"));

        var first = desk.book(token, draft).orElseThrow();
        var again = desk.book(token, draft).orElseThrow();

        assertThat(((Booked) again).consultation().id())
                .isEqualTo(((Booked) first).consultation().id());
        assertThat(desk.book(token, Given.draft(consultant.at(THURSDAY, "14:00"))))
                .isEmpty();
    }

    @Test
    void where_the_time_is_gone_the_nomination_stays_open() {
        var id = nominate();
        given.aCitizen().does(() -> consultationDesk.book(Given.draft(consultant.at(THURSDAY, "10:00"))));

        var outcome = desk.book(token(id), Given.draft(consultant.at(THURSDAY, "10:00")));

        assertThat(outcome)
                .hasValueSatisfying(refused -> assertThat(refused).isInstanceOf(BookingOutcome.JustTaken.class));
        assertThat(records.findById(id).orElseThrow().isOpenAt(clock.instant())).isTrue();
    }

    @Test
    void of_two_tabs_with_different_times_one_books() throws Exception {
        var token = token(nominate());
        var times = List.of("09:00", "10:00", "11:00", "12:00", "13:00", "14:00", "15:00", "16:00");

        var outcomes = Crowd.of(times.size())
                .all(caller -> desk.book(token, Given.draft(consultant.at(THURSDAY, times.get(caller)))));

        assertThat(outcomes)
                .filteredOn(outcome -> outcome.filter(Booked.class::isInstance).isPresent())
                .hasSize(1);
        assertThat(hers()).hasSize(1);
    }

    @Test
    void she_sees_it_in_her_account_and_can_say_no_or_ask_to_be_rung() {
        var id = nominate();

        assertThat(anna.<List<Invitation>>does(() -> desk.mine()))
                .extracting(Invitation::id)
                .containsExactly(id);
        assertThat(given.aCitizen().<List<Invitation>>does(() -> desk.mine())).isEmpty();
        assertThat(desk.callMe(token(id))).isEqualTo(new Done());
        assertThat(own(id).callWishedAt()).isEqualTo(clock.instant());
        assertThat(desk.decline(token(id))).isEqualTo(new Done());
        assertThat(desk.decline(token(id))).isEqualTo(new NoLongerOpen());
        assertThat(desk.decline("A".repeat(48))).isEqualTo(new NotFound());
    }

    @Test
    void needs_of_her_profile_are_known_to_the_booking() {
        var olena = given.linked(List.of(Citizens.speaking(
                        Citizens.anna(),
                        new Communication(ContactChannel.EMAIL, "uk", true, Interpreter.SPOKEN, false),
                        Protection.NONE)))
                .getFirst();

        var invitation = desk.byToken(token(nominate(olena, Topic.OTHER))).orElseThrow();

        assertThat(invitation.needs()).isEqualTo(new Needs(false, "uk", true, false, false));
    }

    @Test
    void a_link_alone_does_not_tell_what_a_confidential_conversation_is_about() {
        var id = nominate(anna, Topic.PROTECTION_FROM_VIOLENCE);

        assertThat(desk.byToken(token(id)).orElseThrow().note()).isNull();
        assertThat(given.aCitizen()
                        .does(() -> desk.byToken(token(id)))
                        .orElseThrow()
                        .note())
                .isNull();
        assertThat(anna.does(() -> desk.byToken(token(id))).orElseThrow().note())
                .isNotNull();
        assertThat(database.sql("select text from outbox_message where about = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .doesNotContain("Sie möchte wieder arbeiten.");
    }

    @Test
    void wishes_for_times_count_people_and_close_when_times_are_free_again() {
        var bilal = given.aCitizen();
        for (var person : List.of(anna, anna, bilal)) {
            counsellor.does(() -> {
                nominations.askToOpenTimes(given.numberOf(person), Topic.OTHER, Set.of(), PartOfDay.MORNING);
                return true;
            });
        }
        assertThat(consultant.<List<NominationTray.WantedTimes>>does(() -> tray.wantedTimes()))
                .filteredOn(wanted -> wanted.topic() == Topic.OTHER)
                .singleElement()
                .extracting(NominationTray.WantedTimes::people)
                .isEqualTo(2);

        rounds.goRound();

        assertThat(consultant.<List<NominationTray.WantedTimes>>does(() -> tray.wantedTimes()))
                .noneMatch(wanted -> wanted.topic() == Topic.OTHER);
        assertThat(counsellor.<List<OpeningWish>>does(() -> nominations.openingWishes()))
                .extracting(OpeningWish::outcome)
                .containsOnly(OpeningWish.Ending.OPENED);
    }

    @Test
    void nobody_is_invited_while_nothing_is_free_within_three_weeks() {
        clock.set(Instant.parse("2027-12-24T08:00:00Z"));
        database.sql("update availability_rule set valid_until = '2027-12-23' where valid_until is null")
                .update();
        board.takeDown();
        try {
            assertThat(counsellor.does(() -> nominations.nominate(draft(anna, Topic.OTHER))))
                    .isEqualTo(new NominationOutcome.NoFreeTime(null));
            assertThat(anna.<List<Invitation>>does(() -> desk.mine())).isEmpty();
        } finally {
            database.sql("update availability_rule set valid_until = null where valid_until = '2027-12-23'")
                    .update();
            board.takeDown();
        }
    }

    @Test
    void reminded_once_then_expired() {
        var id = nominate();

        clock.advance(Duration.ofDays(3).minusSeconds(1));
        rounds.goRound();
        assertThat(mails(id)).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        rounds.goRound();
        rounds.goRound();
        clock.advance(Duration.ofDays(4));
        rounds.goRound();
        assertThat(mails(id)).containsExactly("appointments.kind.nominated", "appointments.kind.nomination-reminder");
        clock.advance(Duration.ofDays(14));
        rounds.goRound();

        assertThat(own(id).state()).isEqualTo(NominationState.EXPIRED);
        assertThat(desk.byToken(token(id)).orElseThrow().open()).isFalse();
    }

    @Test
    void a_mail_that_failed_for_good_shows_on_both_sides_and_another_attempt_clears_it() {
        var id = nominate();
        database.sql("update outbox_message set state = 'FAILED', next_attempt_at = null where about = ?")
                .param(id.value())
                .update();

        rounds.goRound();

        assertThat(own(id).state()).isEqualTo(NominationState.UNDELIVERABLE);
        assertThat(anna.<List<Invitation>>does(() -> desk.mine()).getFirst().open())
                .isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(counsellor.does(() -> nominations.invite(id))).isEqualTo(new Done());
        rounds.goRound();
        assertThat(own(id).state()).isEqualTo(NominationState.INVITED);
    }

    @Test
    void withdrawing_takes_back_what_has_not_gone_out_and_says_so() {
        var id = nominate();

        assertThat(counsellor.does(() -> nominations.withdraw(id))).isEqualTo(new Done());

        assertThat(database.sql("select kind from outbox_message where about = ? and state = 'WAITING'")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly("appointments.kind.nomination-withdrawn");
        assertThat(counsellor.does(() -> nominations.withdraw(id))).isEqualTo(new NoLongerOpen());
    }

    @Test
    void a_counsellor_sees_and_withdraws_only_her_own_and_her_deputy_does_it_for_her() {
        var id = nominate();
        var stranger = given.aCounsellor();
        var deputy = given.aCounsellor();
        given.isDeputy(deputy, counsellor, TODAY, TODAY);

        assertThat(stranger.<List<NominationRow>>does(() -> nominations.own())).isEmpty();
        assertThat(stranger.does(() -> nominations.own(id))).isEmpty();
        assertThat(stranger.does(() -> nominations.history(id))).isEmpty();
        assertThat(stranger.does(() -> nominations.letter(id))).isEmpty();
        assertThat(stranger.does(() -> nominations.withdraw(id))).isEqualTo(new NotFound());
        assertThat(stranger.does(() -> office.book(id, Given.draft(consultant.at(THURSDAY, "10:00")))))
                .isEmpty();
        assertThat(deputy.<List<NominationRow>>does(() -> nominations.own()))
                .extracting(NominationRow::id)
                .containsExactly(id);
        assertThat(deputy.does(() -> nominations.withdraw(id))).isEqualTo(new Done());
    }

    @Test
    void the_equality_officer_sees_it_asks_back_and_gets_an_answer() {
        var id = nominate();

        assertThat(consultant.<List<NominationRow>>does(() -> tray.open()))
                .extracting(NominationRow::id)
                .contains(id);
        assertThat(consultant.does(() -> tray.ask(id, new OneSentence("Kommt sie mit Kind?"))))
                .isEqualTo(new Done());
        assertThat(own(id).question()).isEqualTo("Kommt sie mit Kind?");
        assertThat(counsellor.does(() -> nominations.answer(id, new OneSentence("Ja, mit Kind."))))
                .isEqualTo(new Done());
        assertThat(consultant.does(() -> nominations.own(id)).orElseThrow().answer())
                .isEqualTo("Ja, mit Kind.");
    }

    @Test
    void the_office_books_for_her_when_she_rings() {
        var id = nominate();

        var outcome = consultant.does(() -> office.book(id, Given.draft(consultant.at(THURSDAY, "10:00"))));

        assertThat(outcome).hasValueSatisfying(booked -> assertThat(booked).isInstanceOf(Booked.class));
        assertThat(hers()).hasSize(1);
        assertThat(database.sql("select actor from nomination_event where nomination_id = ? and step = 'BOOKED'")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("OFFICE");
    }

    @Test
    void the_days_of_another_topic_are_nobodys_business() {
        var token = token(nominate());

        assertThat(desk.freeDays(token, FreeTimeQuery.of(Topic.CHILDCARE, Way.ON_SITE, TODAY)))
                .isEmpty();
        assertThat(desk.freeDays(token, FreeTimeQuery.of(Topic.OTHER, Way.ON_SITE, TODAY)))
                .isPresent();
    }

    private NominationId nominate() {
        return nominate(anna, Topic.OTHER);
    }

    private NominationId nominate(Given.Citizen citizen, Topic topic) {
        var outcome = counsellor.does(() -> nominations.nominate(draft(citizen, topic)));
        return ((Nominated) outcome).id();
    }

    private NominationDraft draft(Given.Citizen citizen, Topic topic) {
        return new NominationDraft(
                given.numberOf(citizen),
                topic,
                Set.of(Way.ON_SITE),
                new OneSentence("Sie möchte wieder arbeiten."),
                new Agreement(Agreement.Form.IN_CONVERSATION, TODAY),
                false,
                false);
    }

    private List<ConsultationDetails> hers() {
        return anna.does(() -> consultationDesk.mine());
    }

    private NominationRow own(NominationId id) {
        return counsellor.does(() -> nominations.own(id)).orElseThrow();
    }

    private String token(NominationId id) {
        return links.token(records.findById(id).orElseThrow());
    }

    private List<String> mails(NominationId id) {
        return database.sql("select kind from outbox_message where about = ? order by created_at, id")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private List<String> steps(NominationId id) {
        return database.sql("select step from nomination_event where nomination_id = ? order by ordinal")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
