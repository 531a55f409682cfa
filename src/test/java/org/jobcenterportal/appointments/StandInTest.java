package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.Given.byPhone;
import static org.jobcenterportal.appointments.Given.draft;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.Statements;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.StandInDesk.Days;
import org.jobcenterportal.appointments.StandInDesk.Summary;
import org.jobcenterportal.appointments.StandInPlan.Reply;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.seats.Diary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Row({"S5", "F41"})
class StandInTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final Days THAT_DAY = new Days(THURSDAY, THURSDAY);

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private FreeTimes freeTimes;

    @Autowired
    private StandInDesk standIn;

    @Autowired
    private ChangeAnswers answers;

    @Autowired
    private ConflictDesk conflicts;

    @Autowired
    private ConflictSettling settling;

    @Autowired
    private NominationDesk nominations;

    @Autowired
    private AutowireCapableBeanFactory portal;

    @Autowired
    private OwnTimes times;

    @Autowired
    private TimetableBoard board;

    @Autowired
    private MovingDesk moving;

    @Autowired
    private ConsultationLinks links;

    @Autowired
    private Consultations consultations;

    @Autowired
    private ConsultantDay day;

    @Autowired
    private Participants participants;

    @Autowired
    private Diary diary;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private Given given;
    private Given.Consulting consultant;
    private Given.Consulting deputy;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
    }

    @BeforeEach
    void a_consultant_and_her_deputy() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
        deputy = given.aConsultant();
        given.isDeputy(deputy, consultant, TODAY, THURSDAY.plusDays(7));
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    void a_call_is_proposed_at_the_same_time_with_the_deputy() {
        var call = book(given.aCitizen(), byPhone(consultant.at(THURSDAY, "10:00")));

        var open = only(plan());

        assertThat(open.meeting().id()).isEqualTo(call.id());
        assertThat(open.proposed()).isNotNull().satisfies(time -> {
            assertThat(time.consultant().id()).isEqualTo(deputy.staff());
            assertThat(open.isSameTime(time)).isTrue();
        });
    }

    @Test
    void a_deputy_who_sits_in_another_house_is_no_help_on_site_and_another_time_is_proposed() {
        book(given.aCitizen(), draft(consultant.at(THURSDAY, "10:00")));

        var open = only(plan());

        assertThat(open.times())
                .noneMatch(time -> open.isSameTime(time) && time.venue().id().equals(consultant.venue()));
        assertThat(open.times())
                .noneMatch(time -> time.consultant().id().equals(consultant.staff())
                        && time.slot().day().equals(THURSDAY));
        assertThat(open.proposed()).isNotNull();
    }

    @Test
    void a_deputy_who_is_taken_then_is_not_proposed_for_then() {
        book(given.aCitizen(), byPhone(consultant.at(THURSDAY, "10:00")));
        book(given.aCitizen(), byPhone(deputy.at(THURSDAY, "10:00")));

        var open = only(plan());

        assertThat(open.times())
                .noneMatch(time -> time.consultant().id().equals(deputy.staff())
                        && time.slot().overlaps(open.meeting().slot()));
    }

    @Test
    void everything_finds_its_way_in_one_go_and_a_second_click_changes_nothing() {
        var anna = given.aCitizen();
        var ten = book(anna, byPhone(consultant.at(THURSDAY, "10:00")));
        var eleven = book(given.aCitizen(), byPhone(consultant.at(THURSDAY, "11:00")));
        var chosen = proposals(plan());

        var first = takeOver(chosen);
        var second = takeOver(chosen);

        assertThat(first).isEqualTo(new Summary(2, 0, 0, 0));
        assertThat(second).isEqualTo(new Summary(0, 0, 0, 0));
        assertThat(List.of(ten, eleven))
                .allSatisfy(one -> assertThat(stored(one).consultant()).isEqualTo(deputy.staff()));
        assertThat(kinds(ten)).containsExactly("appointments.kind.booked", "appointments.kind.stand-in");
        assertThat(anna.does(() -> desk.mine(ten.id())).orElseThrow().slot()).isEqualTo(ten.slot());
    }

    @Test
    void two_who_take_over_at_once_place_everybody_once() throws Exception {
        var people = given.citizens(4);
        var booked = IntStream.range(0, 4)
                .mapToObj(number ->
                        book(people.get(number), byPhone(consultant.at(THURSDAY, "%02d:00".formatted(9 + number)))))
                .toList();
        var chosen = proposals(plan());

        var summaries = Crowd.of(2).all(number -> takeOver(chosen));

        assertThat(summaries).hasSize(2);
        assertThat(booked).allSatisfy(one -> {
            assertThat(stored(one).consultant()).isEqualTo(deputy.staff());
            assertThat(kinds(one)).containsExactly("appointments.kind.booked", "appointments.kind.stand-in");
        });
    }

    @Test
    void her_free_times_are_closed_and_so_is_whatever_she_gives_away() {
        book(given.aCitizen(), byPhone(consultant.at(THURSDAY, "10:00")));

        takeOver(proposals(plan()));

        assertThat(offeredBy(consultant, THURSDAY)).isEmpty();
        assertThat(offeredBy(consultant, THURSDAY.plusDays(1))).isNotEmpty();
        var refused = given.aCitizen().does(() -> desk.book(byPhone(consultant.at(THURSDAY, "10:00"))));
        assertThat(refused).isInstanceOf(BookingOutcome.NoLongerOffered.class);
        assertThat(consultant.does(() -> day.day(THURSDAY)).orElseThrow().hasFreeTime())
                .isFalse();
    }

    @Test
    void what_somebody_cancels_on_such_a_day_stays_closed() {
        var anna = given.aCitizen();
        var ten = book(anna, byPhone(consultant.at(THURSDAY, "10:00")));
        takeOver(Map.of());

        anna.does(() -> desk.cancel(ten.id()));

        assertThat(offeredBy(consultant, THURSDAY)).isEmpty();
    }

    @Test
    void two_who_close_at_once_close_once() throws Exception {
        Crowd.of(4).all(number -> takeOver(Map.of()));

        assertThat(database.sql("select count(*) from absence where consultant_id = ?")
                        .param(consultant.staff().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void who_is_there_after_all_offers_her_free_times_again() {
        takeOver(Map.of());
        assertThat(offeredBy(consultant, THURSDAY)).isEmpty();

        consultant.does(() -> standIn.isBack(consultant.staff(), THURSDAY));

        assertThat(offeredBy(consultant, THURSDAY)).isNotEmpty();
    }

    @Test
    void who_is_left_out_stays_in_the_list_with_her_number() {
        book(given.aCitizen(), draft(consultant.at(THURSDAY, "10:00")));

        var summary = takeOver(Map.of());

        assertThat(summary).isEqualTo(new Summary(0, 0, 1, 0));
        assertThat(only(plan()).phone()).isNotNull();
    }

    @Test
    void whoever_gets_a_new_time_is_asked_and_answers_once() {
        var ten = book(given.aCitizen(), draft(consultant.at(THURSDAY, "10:00")));
        takeOver(Map.of(ten.id(), otherTime()));
        var token = links.token(stored(ten));

        var asked = answers.byToken(token).orElseThrow();
        answers.isFine(token);
        var answered = answers.isFine(token).orElseThrow();

        assertThat(kinds(ten)).containsExactly("appointments.kind.booked", "appointments.kind.new-time");
        assertThat(asked.asked()).isTrue();
        assertThat(asked.isNewTime()).isTrue();
        assertThat(answered.asked()).isFalse();
        assertThat(answered.fine()).isTrue();
        assertThat(plan().placed()).extracting(StandInPlan.Placed::reply).containsExactly(Reply.FINE);
    }

    @Test
    void whoever_is_to_speak_with_somebody_else_at_the_same_time_is_asked_as_well() {
        var call = book(given.aCitizen(), byPhone(consultant.at(THURSDAY, "10:00")));
        takeOver(proposals(plan()));
        var token = links.token(stored(call));

        assertThat(plan().placed()).extracting(StandInPlan.Placed::reply).containsExactly(Reply.ASKED);
        assertThat(answers.byToken(token).orElseThrow().isNewTime()).isFalse();
        answers.isFine(token);

        assertThat(plan().placed()).extracting(StandInPlan.Placed::reply).containsExactly(Reply.FINE);
    }

    @Test
    void whoever_is_to_speak_with_somebody_else_answers_by_taking_another_time() {
        var call = book(given.aCitizen(), byPhone(consultant.at(THURSDAY, "10:00")));
        takeOver(proposals(plan()));

        moving.moveByToken(links.token(stored(call)), consultant.at(THURSDAY.plusDays(1), "15:00"));

        assertThat(plan().placed()).extracting(StandInPlan.Placed::reply).containsExactly(Reply.OTHER_TIME);
    }

    @Test
    void whoever_takes_another_time_has_answered_too() {
        var ten = book(given.aCitizen(), draft(consultant.at(THURSDAY, "10:00")));
        takeOver(Map.of(ten.id(), otherTime()));

        moving.moveByToken(links.token(stored(ten)), consultant.at(THURSDAY.plusDays(1), "15:00"));

        assertThat(plan().placed()).extracting(StandInPlan.Placed::reply).containsExactly(Reply.OTHER_TIME);
    }

    @Test
    void the_mail_says_what_changed_and_who_did_it() {
        var ten = book(given.aCitizen(), byPhone(consultant.at(THURSDAY, "10:00")));
        takeOver(proposals(plan()));

        var mail = database.sql("select text from outbox_message where about = ? and kind = ?")
                .params(ten.id().value(), "appointments.kind.stand-in")
                .query(String.class)
                .single();

        assertThat(mail).contains(ConsultationLinks.CHANGE_PATH, "Before with:   Katharina Ostwald", "changed it.");
    }

    @Test
    void what_the_deputy_takes_over_outside_her_own_times_is_no_conflict_for_her() {
        var early = bookEarlierThanTheDeputyOffers();

        takeOver(proposals(plan()));

        assertThat(stored(early).consultant()).isEqualTo(deputy.staff());
        assertThat(conflictsOf(deputy)).isEmpty();
        assertThat(conflictsOf(consultant)).isEmpty();
    }

    @Test
    void it_becomes_a_conflict_when_her_times_change_later() {
        var early = bookEarlierThanTheDeputyOffers();
        takeOver(proposals(plan()));

        deputy.does(() -> times.close(deputy.staff(), AbsenceDraft.days(AbsenceKind.TRAINING, THURSDAY, THURSDAY)));

        assertThat(conflictsOf(deputy)).singleElement().satisfies(conflict -> {
            assertThat(conflict.meeting().id()).isEqualTo(early.id());
            assertThat(conflict.reason()).isEqualTo(ConflictReason.ABSENT);
        });
    }

    @Test
    void what_she_keeps_although_she_is_away_is_left_out_unless_it_is_chosen_on_purpose() {
        var ten = book(given.aCitizen(), byPhone(consultant.at(THURSDAY, "10:00")));
        closeTheDay();
        consultant.does(() -> conflicts.keep(ten.id(), stored(ten).version()));

        var open = only(plan());
        assertThat(open.kept()).isTrue();
        assertThat(open.proposed()).isNull();
        assertThat(takeOver(Map.of())).isEqualTo(new Summary(0, 0, 0, 1));
        assertThat(stored(ten).consultant()).isEqualTo(consultant.staff());

        assertThat(takeOver(Map.of(ten.id(), open.times().getFirst().choice()), Set.of(ten.id())))
                .isEqualTo(new Summary(1, 0, 0, 0));
        assertThat(stored(ten).consultant()).isEqualTo(deputy.staff());
    }

    @Test
    void what_was_kept_after_the_page_was_opened_is_left_out_as_well() {
        var ten = book(given.aCitizen(), byPhone(consultant.at(THURSDAY, "10:00")));
        closeTheDay();
        var seen = proposals(plan());
        consultant.does(() -> conflicts.keep(ten.id(), stored(ten).version()));

        assertThat(takeOver(seen)).isEqualTo(new Summary(0, 0, 0, 1));
        assertThat(stored(ten).consultant()).isEqualTo(consultant.staff());
    }

    @Test
    void what_she_keeps_for_another_reason_finds_its_way_when_she_is_ill() {
        var ten = book(given.aCitizen(), byPhone(consultant.at(THURSDAY, "10:00")));
        consultant.does(() -> times.addBreak(
                consultant.staff(),
                new BreakDraft(DayOfWeek.THURSDAY, LocalTime.of(10, 0), LocalTime.of(10, 30), TODAY)));
        assertThat(consultant.does(() -> conflicts.keep(ten.id(), stored(ten).version())))
                .isInstanceOf(ConflictOutcome.Kept.class);

        assertThat(only(plan()).kept()).isFalse();
        assertThat(only(plan()).proposed()).isNotNull();
    }

    @Test
    void an_offer_to_move_ends_when_the_deputy_takes_over_and_its_mail_is_taken_back() {
        var ten = book(given.aCitizen(), byPhone(consultant.at(THURSDAY, "10:00")));
        var until = isOfferedToMove(ten);
        assertThat(only(plan()).standsUntil()).isEqualTo(until);

        takeOver(proposals(plan()));

        assertThat(conflictsOf(deputy)).isEmpty();
        assertThat(mail(ten, "asks-to-move", "state")).isEqualTo("WITHDRAWN");
        assertThat(mail(ten, "stand-in", "text")).doesNotContain("We had asked you");
        clock.set(until);
        settling.endWhatIsDue();
        assertThat(stored(ten).state()).isEqualTo(ConsultationState.BOOKED);
    }

    @Test
    void whoever_has_read_the_offer_to_move_reads_that_it_is_settled() {
        var ten = book(given.aCitizen(), byPhone(consultant.at(THURSDAY, "10:00")));
        isOfferedToMove(ten);
        database.sql("""
                        update outbox_message set state = 'SENT', sent_at = due_at, next_attempt_at = null
                        where about = ? and kind = 'appointments.kind.asks-to-move'
                        """).param(ten.id().value()).update();

        takeOver(proposals(plan()));

        assertThat(mail(ten, "stand-in", "text")).contains("We had asked you to choose a new time.");
    }

    @Test
    void whoever_has_no_mail_address_is_to_be_rung_after_she_was_placed_and_stands_first() {
        book(given.aCitizen(), byPhone(consultant.at(THURSDAY, "10:00")));
        var unreachable =
                book(given.linked(List.of(Given.byLetter())).getFirst(), byPhone(consultant.at(THURSDAY, "11:00")));

        assertThat(takeOver(proposals(plan()))).isEqualTo(new Summary(1, 1, 0, 0));

        assertThat(plan().placed()).extracting(StandInPlan.Placed::isToBeRung).containsExactly(true, false);
        assertThat(plan().placed().getFirst().meeting().id()).isEqualTo(unreachable.id());
    }

    @Test
    void a_tandem_is_proposed_only_times_that_the_counsellor_has_released() {
        var story = NominationStory.in(portal);
        story.begins();
        try {
            given.isDeputy(deputy, story.consultant, TODAY, THURSDAY);
            var nomination = story.agreed(story.anna, "10:00", "11:30");
            var onSite = story.book(nomination, "10:00");

            var open = only(planOf(story.consultant));

            assertThat(open.meeting().id()).isEqualTo(onSite.id());
            assertThat(open.times())
                    .isNotEmpty()
                    .allSatisfy(
                            time -> assertThat(story.stretch("10:00", "11:30").contains(time.slot()))
                                    .isTrue());
        } finally {
            story.ends();
        }
    }

    @Test
    void a_tandem_keeps_its_time_with_the_deputy() {
        var story = NominationStory.in(portal);
        story.begins();
        try {
            given.isDeputy(deputy, story.consultant, TODAY, THURSDAY);
            var nomination = story.agreed(story.anna, "10:00", "10:30");
            nominations.book(story.token(nomination), byPhone(story.consultant.at(THURSDAY, "10:00")));

            var open = only(planOf(story.consultant));

            assertThat(open.proposed()).isNotNull().satisfies(time -> {
                assertThat(open.isSameTime(time)).isTrue();
                assertThat(time.consultant().id()).isEqualTo(deputy.staff());
            });
        } finally {
            story.ends();
        }
    }

    private Instant isOfferedToMove(ConsultationDetails booked) {
        closeTheDay();
        return ((ConflictOutcome.Asked) consultant.does(
                        () -> conflicts.askToMove(booked.id(), stored(booked).version())))
                .standsUntil();
    }

    private void closeTheDay() {
        consultant.does(
                () -> times.close(consultant.staff(), AbsenceDraft.days(AbsenceKind.TRAINING, THURSDAY, THURSDAY)));
    }

    private String mail(ConsultationDetails about, String kind, String column) {
        return database.sql("select " + column + " from outbox_message where about = ? and kind = ?")
                .params(about.id().value(), "appointments.kind." + kind)
                .query(String.class)
                .single();
    }

    private ConsultationDetails bookEarlierThanTheDeputyOffers() {
        var early = book(given.aCitizen(), byPhone(consultant.at(THURSDAY, "09:00")));
        database.sql("update availability_rule set from_time = '11:00' where consultant_id = ?")
                .param(deputy.staff().value())
                .update();
        board.takeDown();
        return early;
    }

    private List<Conflict> conflictsOf(Given.Consulting whom) {
        return whom.does(() -> conflicts.open(whom.staff()));
    }

    @Test
    void whoever_else_takes_part_keeps_taking_part() {
        var ten = book(given.aCitizen(), byPhone(consultant.at(THURSDAY, "10:00")));
        var other = given.aConsultant();
        var counsellor = other.staff().value();
        participants.addCounsellor(ten.id(), other.staff(), Actor.PORTAL, clock.instant());
        transaction.executeWithoutResult(status -> database.sql(
                        "insert into diary_quarter select ?, quarter_start, entry from diary_quarter where entry = ? and party = ?")
                .params(counsellor, ten.id().value(), consultant.staff().value())
                .update());

        takeOver(proposals(plan()));

        assertThat(transaction.<Object>execute(
                        status -> diary.parties(stored(ten).diaryEntry())))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.collection(UUID.class))
                .contains(counsellor, deputy.staff().value())
                .doesNotContain(consultant.staff().value());
    }

    @Test
    void nobody_but_herself_and_her_deputy_may() {
        var stranger = given.aConsultant();
        book(given.aCitizen(), draft(consultant.at(THURSDAY, "10:00")));

        assertThat(stranger.does(() -> standIn.plan(consultant.staff(), THAT_DAY)))
                .isEmpty();
        assertThat(stranger.does(() -> standIn.takeOver(consultant.staff(), THAT_DAY, Map.of(), Set.of())))
                .isEmpty();
        assertThat(stranger.does(() -> standIn.isBack(consultant.staff(), THURSDAY)))
                .isFalse();
        assertThat(deputy.does(() -> standIn.plan(consultant.staff(), THAT_DAY)))
                .isPresent();
    }

    @Test
    void the_plan_asks_as_little_for_eight_as_for_one() {
        var people = given.citizens(8);
        book(people.getFirst(), byPhone(consultant.at(THURSDAY, "09:00")));
        plan();
        var one = Statements.of(this::plan).size();
        for (int number = 1; number < 8; number++) {
            book(people.get(number), byPhone(consultant.at(THURSDAY, "%02d:00".formatted(9 + number))));
        }

        assertThat(Statements.of(this::plan)).hasSize(one);
    }

    private ConsultationDetails book(Given.Citizen citizen, ConsultationDraft draft) {
        return ((Booked) citizen.does(() -> desk.book(draft))).consultation();
    }

    private StandInPlan plan() {
        return planOf(consultant);
    }

    private StandInPlan planOf(Given.Consulting whom) {
        return whom.does(() -> standIn.plan(whom.staff(), THAT_DAY)).orElseThrow();
    }

    private Summary takeOver(Map<ConsultationId, SlotChoice> chosen) {
        return takeOver(chosen, Set.of());
    }

    private Summary takeOver(Map<ConsultationId, SlotChoice> chosen, Set<ConsultationId> onPurpose) {
        return consultant
                .does(() -> standIn.takeOver(consultant.staff(), THAT_DAY, chosen, onPurpose))
                .orElseThrow();
    }

    private SlotChoice otherTime() {
        var open = only(plan());
        return open.times().stream()
                .filter(time -> !open.isSameTime(time))
                .findFirst()
                .orElseThrow()
                .choice();
    }

    private static StandInPlan.Open only(StandInPlan plan) {
        assertThat(plan.open()).hasSize(1);
        return plan.open().getFirst();
    }

    private static Map<ConsultationId, SlotChoice> proposals(StandInPlan plan) {
        return plan.open().stream()
                .collect(Collectors.toMap(
                        open -> open.meeting().id(),
                        open -> open.proposed() == null
                                ? open.seen()
                                : open.proposed().choice()));
    }

    private List<FreeSlot> offeredBy(Given.Consulting whom, LocalDate on) {
        return given
                .aCitizen()
                .does(() -> freeTimes.on(FreeTimeQuery.of(Topic.OTHER, Way.ON_SITE, on)
                        .at(whom.venue())
                        .showing(1)))
                .days()
                .stream()
                .filter(shown -> shown.date().equals(on))
                .flatMap(shown -> shown.slots().stream())
                .toList();
    }

    private BcaConsultation stored(ConsultationDetails consultation) {
        return consultations.findById(consultation.id()).orElseThrow();
    }

    private List<String> kinds(ConsultationDetails consultation) {
        return database.sql("select kind from outbox_message where about = ? and kind <> 'appointments.kind.reminder'"
                        + " order by created_at, id")
                .param(consultation.id().value())
                .query(String.class)
                .list();
    }
}
