package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.NominationStory.THURSDAY;
import static org.jobcenterportal.appointments.NominationStory.TODAY;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.ContactChannel;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.Interpreter;
import org.jobcenterportal.citizens.Protection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Row({"F41", "S5"})
class NominatingTest {

    private final NominationStory story;
    private final Given given;
    private final Nominations nominations;
    private final NominationDesk desk;
    private final NominationTray tray;
    private final OfficeBooking office;
    private final NominationRounds rounds;
    private final NominationRecords records;
    private final ConsultationDesk consultationDesk;
    private final TimetableBoard board;
    private final JdbcClient database;
    private final TestClock clock;

    private Given.Consulting consultant;
    private Given.Counselling counsellor;
    private Given.Citizen anna;

    @Autowired
    NominatingTest(
            AutowireCapableBeanFactory portal,
            Nominations nominations,
            NominationDesk desk,
            NominationTray tray,
            OfficeBooking office,
            NominationRounds rounds,
            NominationRecords records,
            ConsultationDesk consultationDesk,
            TimetableBoard board,
            JdbcClient database,
            TestClock clock) {
        this.story = NominationStory.in(portal);
        this.given = story.given;
        this.nominations = nominations;
        this.desk = desk;
        this.tray = tray;
        this.office = office;
        this.rounds = rounds;
        this.records = records;
        this.consultationDesk = consultationDesk;
        this.board = board;
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void somebody_to_nominate() {
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
        var id = story.nominated();

        var nomination = records.findById(id).orElseThrow();
        assertThat(nomination.state()).isEqualTo(NominationState.INVITED);
        assertThat(kinds(id)).containsExactly("appointments.kind.nominated");
        assertThat(database.sql("select text from outbox_message where about = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .contains(
                        "/beratung/vormerkung/" + story.token(id), "Sie möchten wieder arbeiten.", "Miriam Vogelsang");
        assertThat(story.steps(id)).containsExactly("NOMINATED", "INVITED");
    }

    @Test
    void who_gets_no_mail_is_marked_for_the_post_with_words_and_link_for_the_letter() {
        var byLetter = given.linked(List.of(Given.byLetter())).getFirst();

        var id = story.nominated(byLetter, Topic.OTHER);

        assertThat(records.findById(id).orElseThrow().state()).isEqualTo(NominationState.NOMINATED);
        assertThat(kinds(id)).isEmpty();
        assertThat(counsellor.does(() -> nominations.letter(id)))
                .hasValueSatisfying(letter -> assertThat(
                                letter.content().actions().getFirst().url().toString())
                        .endsWith("/beratung/vormerkung/" + story.token(id)));
        assertThat(counsellor.does(() -> nominations.printedLetter(id)))
                .hasValueSatisfying(pdf -> assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII))
                        .isEqualTo("%PDF-"));
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
        desk.decline(story.token(story.nominated()));

        assertThat(counsellor.does(() -> nominations.nominate(draft(anna, Topic.OTHER))))
                .isInstanceOf(Nominated.class);
    }

    @Test
    void she_books_by_the_link_and_the_consultation_is_hers() {
        var id = story.nominated();
        var token = story.token(id);

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
        var token = story.token(story.nominated());
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
        var id = story.nominated();
        given.aCitizen().does(() -> consultationDesk.book(Given.draft(consultant.at(THURSDAY, "10:00"))));

        var outcome = desk.book(story.token(id), Given.draft(consultant.at(THURSDAY, "10:00")));

        assertThat(outcome)
                .hasValueSatisfying(refused -> assertThat(refused).isInstanceOf(BookingOutcome.JustTaken.class));
        assertThat(records.findById(id).orElseThrow().isOpenAt(clock.instant())).isTrue();
    }

    @Test
    void of_two_tabs_with_different_times_one_books() throws Exception {
        var token = story.token(story.nominated());
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
        var id = story.nominated();

        assertThat(anna.<List<Invitation>>does(() -> desk.mine()))
                .extracting(Invitation::id)
                .containsExactly(id);
        assertThat(given.aCitizen().<List<Invitation>>does(() -> desk.mine())).isEmpty();
        assertThat(desk.callMe(story.token(id))).isEqualTo(new Done());
        assertThat(story.own(id).callWishedAt()).isEqualTo(clock.instant());
        assertThat(desk.decline(story.token(id))).isEqualTo(new Done());
        assertThat(desk.decline(story.token(id))).isEqualTo(new NoLongerOpen());
        assertThat(desk.decline("A".repeat(48))).isEqualTo(new NotFound());
    }

    @Test
    void needs_of_her_profile_are_known_to_the_booking() {
        var olena = given.linked(List.of(Citizens.speaking(
                        Citizens.anna(),
                        new Communication(ContactChannel.EMAIL, "uk", true, Interpreter.SPOKEN, false),
                        Protection.NONE)))
                .getFirst();

        var invitation =
                desk.byToken(story.token(story.nominated(olena, Topic.OTHER))).orElseThrow();

        assertThat(invitation.needs()).isEqualTo(new Needs(false, "uk", true, false, false));
    }

    @Test
    void a_link_alone_does_not_tell_what_a_confidential_conversation_is_about() {
        var id = story.nominated(anna, Topic.PROTECTION_FROM_VIOLENCE);

        assertThat(desk.byToken(story.token(id)).orElseThrow().note()).isNull();
        assertThat(given.aCitizen()
                        .does(() -> desk.byToken(story.token(id)))
                        .orElseThrow()
                        .note())
                .isNull();
        assertThat(anna.does(() -> desk.byToken(story.token(id))).orElseThrow().note())
                .isNotNull();
        assertThat(database.sql("select text from outbox_message where about = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .doesNotContain("Sie möchten wieder arbeiten.");
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
        var id = story.nominated();

        clock.advance(Duration.ofDays(3).minusSeconds(1));
        rounds.goRound();
        assertThat(kinds(id)).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        rounds.goRound();
        rounds.goRound();
        clock.advance(Duration.ofDays(4));
        rounds.goRound();
        assertThat(kinds(id)).containsExactly("appointments.kind.nominated", "appointments.kind.nomination-reminder");
        clock.advance(Duration.ofDays(14));
        rounds.goRound();

        assertThat(story.own(id).state()).isEqualTo(NominationState.EXPIRED);
        assertThat(desk.byToken(story.token(id)).orElseThrow().open()).isFalse();
    }

    @Test
    void a_mail_that_failed_for_good_shows_on_both_sides_and_another_attempt_clears_it() {
        var id = story.nominated();
        fails(id);

        rounds.goRound();

        assertThat(story.own(id).state()).isEqualTo(NominationState.UNDELIVERABLE);
        assertThat(anna.<List<Invitation>>does(() -> desk.mine()).getFirst()).satisfies(hers -> {
            assertThat(hers.open()).isTrue();
            assertThat(hers.state()).isEqualTo(NominationState.UNDELIVERABLE);
        });
        clock.advance(Duration.ofSeconds(1));
        assertThat(counsellor.does(() -> nominations.invite(id))).isEqualTo(new Done());
        rounds.goRound();
        assertThat(story.own(id).state()).isEqualTo(NominationState.INVITED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WAITING", "SENT"})
    void while_a_letter_stands_in_for_the_mail_it_is_not_undeliverable(String letter) {
        var id = story.nominated();
        fails(id);
        aLetterStandsIn(id, letter);

        rounds.goRound();

        assertThat(story.own(id).state()).isEqualTo(NominationState.INVITED);
    }

    @Test
    void a_reminder_that_fails_after_the_letter_went_out_changes_nothing() {
        var id = story.nominated();
        fails(id);
        aLetterStandsIn(id, "SENT");
        clock.advance(Duration.ofDays(3));
        rounds.goRound();
        assertThat(kinds(id)).contains("appointments.kind.nomination-reminder");
        fails(id);

        rounds.goRound();

        assertThat(story.own(id).state()).isEqualTo(NominationState.INVITED);
    }

    @Test
    void when_the_letter_is_taken_back_too_no_way_is_left() {
        var id = story.nominated();
        fails(id);
        aLetterStandsIn(id, "WITHDRAWN");

        rounds.goRound();

        assertThat(story.own(id).state()).isEqualTo(NominationState.UNDELIVERABLE);
    }

    @Test
    void a_letter_that_the_office_sends_itself_is_another_way_and_stays_one() {
        var id = story.nominated();
        fails(id);
        rounds.goRound();

        assertThat(counsellor.does(() -> nominations.letterSent(id))).isEqualTo(new Done());
        rounds.goRound();

        assertThat(story.own(id).state()).isEqualTo(NominationState.INVITED);
        assertThat(story.own(id).channel()).isEqualTo(DeliveryWay.LETTER);
    }

    @Test
    void a_letter_that_came_back_leaves_her_unreached_until_another_way_is_found() {
        var byLetter = given.linked(List.of(Given.byLetter())).getFirst();
        var id = story.nominated(byLetter, Topic.OTHER);
        assertThat(counsellor.does(() -> nominations.letterCameBack(id))).isEqualTo(new NoLongerOpen());
        counsellor.does(() -> nominations.letterSent(id));

        assertThat(counsellor.does(() -> nominations.letterCameBack(id))).isEqualTo(new Done());
        rounds.goRound();

        assertThat(story.own(id).state()).isEqualTo(NominationState.UNDELIVERABLE);
        assertThat(story.steps(id)).endsWith("LETTER_CAME_BACK");
        assertThat(counsellor.does(() -> nominations.letterSent(id))).isEqualTo(new Done());
        assertThat(story.own(id).state()).isEqualTo(NominationState.INVITED);
    }

    @Test
    void what_the_post_room_tries_again_is_on_its_way_again() {
        var id = story.nominated();
        fails(id);
        rounds.goRound();

        database.sql("update outbox_message set state = 'WAITING', next_attempt_at = due_at where about = ?")
                .param(id.value())
                .update();
        rounds.goRound();

        assertThat(story.own(id).state()).isEqualTo(NominationState.INVITED);
        assertThat(story.steps(id)).endsWith("UNDELIVERABLE", "INVITED");

        clock.advance(Duration.ofDays(4));
        rounds.goRound();
        assertThat(story.steps(id)).as("reminded like everybody else").endsWith("REMINDED");
    }

    @Test
    void who_looks_what_is_to_do_first_reads_of_those_alone() {
        var early = story.nominated(given.aCitizen(), Topic.OTHER);
        var berta = given.aCitizen();
        var asked = story.nominated(berta, Topic.OTHER);
        consultant.does(() -> tray.ask(asked, new OneSentence("Kann sie vormittags?")));

        var todo = counsellor.does(() -> nominations.mostUrgent(1));

        assertThat(todo.first()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(asked);
            assertThat(one.urgency()).isEqualTo(NominationUrgency.QUESTION);
        });
        assertThat(todo.others()).isOne();
        assertThat(readers(berta)).isOne();
        assertThat(readers(records.findById(early).orElseThrow().person().value()))
                .isZero();
    }

    private int readers(Given.Citizen citizen) {
        return readers(citizen.person().value());
    }

    private int readers(UUID person) {
        return database.sql("""
                        select count(*) from audit_subject s join audit_entry e on e.id = s.entry
                        where s.person = ? and e.matter = 'appointments.nominations'
                        """).param(person).query(Integer.class).single();
    }

    @Test
    void withdrawing_takes_back_what_has_not_gone_out_and_says_so() {
        var id = story.nominated();

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
        var id = story.nominated();
        var stranger = given.aCounsellor();
        var deputy = given.aCounsellor();
        given.isDeputy(deputy, counsellor, TODAY, TODAY);

        assertThat(stranger.<List<NominationRow>>does(() -> nominations.own())).isEmpty();
        assertThat(stranger.does(() -> nominations.own(id))).isEmpty();
        assertThat(stranger.does(() -> nominations.history(id))).isEmpty();
        assertThat(stranger.does(() -> nominations.letter(id))).isEmpty();
        assertThat(stranger.does(() -> nominations.printedLetter(id))).isEmpty();
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
        var id = story.nominated();

        assertThat(consultant.<List<NominationRow>>does(() -> tray.open()))
                .extracting(NominationRow::id)
                .contains(id);
        assertThat(consultant.does(() -> tray.ask(id, new OneSentence("Kommt sie mit Kind?"))))
                .isEqualTo(new Done());
        assertThat(story.own(id).question()).isEqualTo("Kommt sie mit Kind?");
        assertThat(counsellor.does(() -> nominations.answer(id, new OneSentence("Ja, mit Kind."))))
                .isEqualTo(new Done());
        assertThat(consultant.does(() -> nominations.own(id)).orElseThrow().answer())
                .isEqualTo("Ja, mit Kind.");
    }

    @Test
    void the_office_books_for_her_when_she_rings() {
        var id = story.nominated();

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
        var token = story.token(story.nominated());

        assertThat(desk.freeDays(token, FreeTimeQuery.of(Topic.CHILDCARE, Way.ON_SITE, TODAY)))
                .isEmpty();
        assertThat(desk.freeDays(token, FreeTimeQuery.of(Topic.OTHER, Way.ON_SITE, TODAY)))
                .isPresent();
    }

    private NominationDraft draft(Given.Citizen citizen, Topic topic) {
        return story.draft(citizen, topic, false, null);
    }

    private List<ConsultationDetails> hers() {
        return anna.does(() -> consultationDesk.mine());
    }

    private List<String> kinds(NominationId id) {
        return database.sql("select kind from outbox_message where about = ? order by created_at, id")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private void fails(NominationId id) {
        database.sql("""
                        update outbox_message set state = 'FAILED', next_attempt_at = null
                        where about = ? and channel = 'EMAIL'
                        """).param(id.value()).update();
    }

    /** As the post room writes it when a mail is given up. */
    private void aLetterStandsIn(NominationId id, String state) {
        database.sql("""
                        insert into outbox_message (id, version, kind, about, person, channel, state, language, to_name,
                            subject, html, text, message_id, created_at, due_at, attempts, interruptions, instead_of,
                            sent_at)
                        select uuid(), 0, kind, about, person, 'LETTER', ?, language, to_name, subject, html, text,
                            concat('<', uuid(), '@office.example>'), created_at, due_at, 0, 0, id,
                            if(? = 'SENT', created_at, null)
                        from outbox_message where about = ? and channel = 'EMAIL' order by created_at limit 1
                        """).params(state, state, id.value()).update();
    }
}
