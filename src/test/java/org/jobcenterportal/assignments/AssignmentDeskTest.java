package org.jobcenterportal.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jobcenterportal.assignments.AssignmentStory.TODAY;
import static org.jobcenterportal.assignments.AssignmentStory.draft;
import static org.jobcenterportal.assignments.AssignmentStory.steps;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.AssignmentOutcome.NotFound;
import org.jobcenterportal.assignments.AssignmentOutcome.Refused;
import org.jobcenterportal.assignments.AssignmentOutcome.Stale;
import org.jobcenterportal.assignments.AssignmentStory.Citizen;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureFigures.Afterwards;
import org.jobcenterportal.runs.EntryMode;
import org.jobcenterportal.runs.Offers;
import org.jobcenterportal.runs.RunCancelled;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunEnded;
import org.jobcenterportal.runs.RunId;
import org.jobcenterportal.runs.RunParticipants;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class AssignmentDeskTest {

    @Autowired
    private AssignmentDesk desk;

    @Autowired
    private Assignments assignments;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private AssignmentApproval approval;

    @Autowired
    private AssignmentLists lists;

    @Autowired
    private MyAssignments mine;

    @Autowired
    private ProviderSteps provider;

    @Autowired
    private Participations participations;

    @Autowired
    private AssignmentsImport imports;

    @Autowired
    private AssignmentRounds rounds;

    @Autowired
    private AssignmentTimeline timeline;

    @Autowired
    private RunMembers members;

    @Autowired
    private CancelledRuns cancelledRuns;

    @Autowired
    private EndedRuns endedRuns;

    @Autowired
    private LineInterest interest;

    @Autowired
    private InterestLinks interestLinks;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private AssignmentStory story;
    private Colleague counsellor;
    private Citizen anna;

    @BeforeEach
    void a_counsellor_and_her_case() {
        clock.set(TestClock.START);
        story = new AssignmentStory(beans);
        counsellor = story.aCounsellor();
        anna = story.aCitizenOf(counsellor);
    }

    @Test
    @Row({"F19", "F21", "S1"})
    void one_suggestion_goes_from_its_reason_to_the_entry() {
        var run = story.aCheapRun(1);
        var traeger = story.providerOf(run);
        var id = suggested(anna, run);
        var read = anna.does(() -> mine.find(id)).orElseThrow();
        assertThat(read.why().reason()).isEqualTo("Sie möchten in die Pflege. Dort üben Sie das.");
        assertThat(read.canAnswer()).isTrue();

        assertThat(anna.does(() -> mine.answer(id, CitizenAnswer.YES)))
                .isEqualTo(new Done(id, AssignmentStatus.SEAT_RESERVED));
        assertThat(step(id, version -> work.send(id, version)))
                .isEqualTo(new Refused(AssignmentRefusal.NOT_HANDED_OVER));
        step(id, version -> work.handOver(id, version, true));
        step(id, version -> work.send(id, version));
        traeger.does(() -> provider.accept(id));
        assertThat(traeger.does(() -> provider.entered(id, TODAY))).isEqualTo(new Done(id, AssignmentStatus.ENTERED));

        assertThat(participations.ofRun(run.id())).singleElement().satisfies(one -> {
            assertThat(one.person()).isEqualTo(anna.id());
            assertThat(one.entered()).isEqualTo(TODAY);
            assertThat(one.status()).isEqualTo(AssignmentStatus.ENTERED);
        });
        assertThat(participations.between(TODAY, TODAY))
                .extracting(Participation::id)
                .contains(id);
        assertThat(steps(details(id)))
                .containsExactly(
                        "SUGGESTED",
                        "ANSWERED_YES",
                        "APPROVAL_ASKED",
                        "APPROVED",
                        "SEAT_TAKEN",
                        "HANDED_OVER",
                        "SENT",
                        "ACCEPTED",
                        "ENTERED");
        assertThat(kinds(id))
                .containsExactlyInAnyOrder(
                        "assignments.kind.suggested", "assignments.kind.seat", "assignments.kind.accepted");
    }

    @Test
    @Row({"F22", "F34", "F35"})
    void a_full_run_leads_to_the_line_and_from_there_to_a_seat_when_somebody_leaves() {
        var run = story.aCheapRun(1);
        var first = seated(anna, run);
        var berta = story.aCitizenOf(counsellor);
        var second = suggested(berta, run);
        assertThat(berta.does(() -> mine.answer(second, CitizenAnswer.YES)))
                .isEqualTo(new Done(second, AssignmentStatus.WAITLISTED));
        var line = berta.does(() -> mine.find(second)).orElseThrow().line();
        assertThat(line.position()).isEqualTo(1);
        assertThat(berta.does(() -> mine.acceptSeat(second))).isEqualTo(new Refused(AssignmentRefusal.NO_OFFER));

        assertThat(anna.does(() -> mine.stepBack(first))).isEqualTo(new Done(first, AssignmentStatus.WITHDRAWN));

        assertThat(berta.does(() -> mine.acceptSeat(second)))
                .isEqualTo(new Done(second, AssignmentStatus.SEAT_RESERVED));
    }

    @Test
    @Row("F34")
    void the_next_in_line_is_told_that_a_seat_is_kept_for_her() {
        var run = story.aCheapRun(1);
        var first = seated(anna, run);
        var berta = story.aCitizenOf(counsellor);
        var second = waiting(berta, run);

        anna.does(() -> mine.stepBack(first));

        await().untilAsserted(() -> assertThat(kinds(second)).contains("assignments.kind.offer"));
        assertThat(berta.does(() -> mine.find(second)).orElseThrow().line().offeredUntil())
                .isEqualTo(TestClock.START.plus(Duration.ofDays(3)));
        assertThat(details(second).waitsFor()).isEqualTo(WaitsFor.CITIZEN);
    }

    @Test
    @Row("F35")
    void whoever_passes_an_offer_on_keeps_her_place_and_can_pause_and_leave() {
        var run = story.aCheapRun(1);
        var first = seated(anna, run);
        var berta = story.aCitizenOf(counsellor);
        var second = waiting(berta, run);
        anna.does(() -> mine.stepBack(first));

        assertThat(berta.does(() -> mine.declineSeat(second))).isInstanceOf(Done.class);
        assertThat(berta.does(() -> mine.find(second)).orElseThrow().line().position())
                .isEqualTo(1);
        assertThat(berta.does(() -> mine.pause(second))).isInstanceOf(Done.class);
        assertThat(berta.does(() -> mine.pause(second))).isEqualTo(new Refused(AssignmentRefusal.NOT_IN_LINE));
        assertThat(berta.does(() -> mine.resume(second))).isInstanceOf(Done.class);
        assertThat(berta.does(() -> mine.leaveLine(second))).isEqualTo(new Done(second, AssignmentStatus.WITHDRAWN));
        assertThat(berta.does(() -> mine.leaveLine(second))).isEqualTo(new Refused(AssignmentRefusal.NOT_IN_LINE));
    }

    @Test
    @Row("F23")
    void what_costs_much_a_team_lead_or_the_measure_management_clears_and_nobody_clears_her_own() {
        var run = story.aDearRun(1);
        var lead = story.cases.aColleagueOf(
                new Colleague(counsellor.staff(), counsellor.team(), counsellor.account(), Roles.TEAM_LEAD));
        var other = story.cases.aColleague(Roles.TEAM_LEAD);
        var management = story.cases.aColleague(Roles.MEASURE_MANAGEMENT);
        var id = suggested(anna, run);
        assertThat(anna.does(() -> mine.answer(id, CitizenAnswer.YES)))
                .isEqualTo(new Done(id, AssignmentStatus.APPROVAL_PENDING));

        assertThat(other.does(() -> approval.approve(id, 1))).isEqualTo(new NotFound());
        assertThat(management.does(approval::pending))
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isNull());
        assertThat(lead.does(approval::pending)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo(anna.person().name());
            assertThat(row.cost()).isGreaterThanOrEqualTo(Rules.SECOND_LOOK_FROM);
        });
        var version = lead.does(() -> approval.find(id)).orElseThrow().version();
        assertThat(lead.does(() -> approval.approve(id, version - 1))).isEqualTo(new Stale());
        assertThat(lead.does(() -> approval.approve(id, version)))
                .isEqualTo(new Done(id, AssignmentStatus.SEAT_RESERVED));
        assertThat(lead.does(() -> approval.approve(id, version))).isEqualTo(new NotFound());
    }

    @Test
    void a_team_lead_who_suggests_does_not_clear_it() {
        var lead = story.cases.aColleague(Roles.TEAM_LEAD);
        var citizen = story.aCitizenOf(lead);
        var id = done(lead.does(() -> desk.suggest(draft(citizen.id(), story.aDearRun(1)))));
        citizen.does(() -> mine.answer(id, CitizenAnswer.YES));

        assertThat(lead.does(() -> approval.approve(id, 1))).isEqualTo(new NotFound());
        assertThat(lead.does(approval::pending)).isEmpty();
    }

    @Test
    void what_is_not_cleared_ends_with_a_reason() {
        var lead = story.cases.aColleagueOf(
                new Colleague(counsellor.staff(), counsellor.team(), counsellor.account(), Roles.TEAM_LEAD));
        var id = suggested(anna, story.aDearRun(1));
        anna.does(() -> mine.answer(id, CitizenAnswer.YES));
        var version = lead.does(() -> approval.find(id)).orElseThrow().version();

        assertThat(lead.does(() -> approval.refuse(id, version, new Words("Bitte zuerst die günstigere prüfen."))))
                .isEqualTo(new Done(id, AssignmentStatus.WITHDRAWN));
        assertThat(details(id).endReason()).isEqualTo(EndReason.NOT_CLEARED);
    }

    @Test
    @Row({"F20"})
    void something_like_it_within_24_months_asks_what_is_different_this_time() {
        var run = story.aCheapRun(3);
        past(run, AssignmentStatus.COMPLETED);

        assertThat(suggest(draft(anna.id(), run))).isEqualTo(new Refused(AssignmentRefusal.DIFFERENCE_MISSING));

        var different = new SuggestionDraft(
                anna.id(),
                run.measure().id(),
                run.id(),
                new WhyThis("Sie möchten es noch einmal versuchen.", "de", "Jetzt ist Ihr Kind in der Kita."),
                UUID.randomUUID());
        assertThat(suggest(different)).isInstanceOf(Done.class);
    }

    @Test
    void the_same_submission_has_one_effect_and_the_same_offer_is_open_once() {
        var run = story.aCheapRun(3);
        var draft = draft(anna.id(), run);
        var id = done(suggest(draft));

        assertThat(suggest(draft)).isEqualTo(new Done(id, AssignmentStatus.DISCUSSED));
        assertThat(suggest(draft(anna.id(), run))).isEqualTo(new Refused(AssignmentRefusal.ALREADY_OPEN));
        assertThat(kinds(id)).containsExactly("assignments.kind.suggested");
    }

    @Test
    @Row("S15")
    void what_goes_through_the_equality_officer_only_she_suggests() {
        var measure =
                story.offers.aMeasure(Offers.draft(Instrument.ACTIVATION, Access.THROUGH_EQUALITY_OFFICER, false));
        var run = story.aCheapRun(measure, 2);
        assertThat(suggest(draft(anna.id(), run))).isEqualTo(new Refused(AssignmentRefusal.THROUGH_EQUALITY_OFFICER));
        assertThat(counsellor
                        .does(() -> desk.prepare(anna.person().customerNumber(), measure.key()))
                        .orElseThrow()
                        .refusal())
                .isEqualTo(AssignmentRefusal.THROUGH_EQUALITY_OFFICER);

        var officer = story.cases.aColleagueOf(
                new Colleague(counsellor.staff(), counsellor.team(), counsellor.account(), Roles.EQUALITY_OFFICER));
        assertThat(officer.does(() -> desk.suggest(draft(anna.id(), run)))).isInstanceOf(Done.class);
    }

    @Test
    @Row("F15")
    void a_voucher_is_not_suggested_for_a_provider_without_approval() {
        var measure = story.offers.aMeasure(Offers.draft(Instrument.ACTIVATION_VOUCHER, Access.OPEN, false));
        var run = story.offers.aRun(measure, story.offers.aProvider(TODAY.minusDays(1)), 2);

        assertThat(suggest(draft(anna.id(), run))).isEqualTo(new Refused(AssignmentRefusal.PROVIDER_NOT_APPROVED));
    }

    @Test
    void nobody_else_suggests_sees_or_changes_anything() {
        var run = story.aCheapRun(2);
        var id = suggested(anna, run);
        var stranger = story.aCounsellor();
        var berta = story.aCitizenOf(stranger);

        assertThat(stranger.does(() -> desk.suggest(draft(anna.id(), run)))).isEqualTo(new NotFound());
        assertThat(stranger.does(() -> desk.prepare(
                        anna.person().customerNumber(), run.measure().key())))
                .isEmpty();
        assertThat(stranger.does(() -> work.find(id))).isEmpty();
        assertThat(stranger.does(() -> work.withdraw(id, 0, EndReason.NO_LONGER_FITS, null)))
                .isEqualTo(new NotFound());
        assertThat(berta.does(() -> mine.find(id))).isEmpty();
        assertThat(berta.does(() -> mine.answer(id, CitizenAnswer.NO))).isEqualTo(new NotFound());
        assertThat(story.providerOf(run).does(() -> provider.accept(id))).isEqualTo(new NotFound());
        assertThat(stranger.does(lists::mine)).isEmpty();
    }

    @Test
    void only_the_provider_of_the_run_answers() {
        var run = story.aCheapRun(1);
        var other = story.providerOf(story.aCheapRun(1));
        var id = sent(anna, run);

        assertThat(other.does(() -> provider.accept(id))).isEqualTo(new NotFound());
        assertThat(story.providerOf(run).does(() -> provider.decline(id, EndReason.NOT_REACHED)))
                .isEqualTo(new Done(id, AssignmentStatus.PROVIDER_DECLINED));
        assertThat(seatsTaken(run)).isZero();
    }

    @Test
    void whatever_others_end_after_the_entry_into_the_central_system_is_corrected_there() {
        var run = story.aCheapRun(3);
        var traeger = story.providerOf(run);
        var berta = story.aCitizenOf(counsellor);
        var clara = story.aCitizenOf(counsellor);
        var first = sent(anna, run);
        var second = sent(berta, run);
        var third = sent(clara, run);

        traeger.does(() -> provider.decline(first, EndReason.NOT_REACHED));
        berta.does(() -> mine.stepBack(second));
        step(third, version -> work.withdraw(third, version, EndReason.NO_LONGER_FITS, null));

        assertThat(openTasks()).containsExactly("CENTRAL_CORRECTION");
        assertThat(openTasks(berta)).containsExactly("CENTRAL_CORRECTION");
        assertThat(openTasks(clara)).isEmpty();
    }

    @Test
    void what_others_end_before_the_entry_into_the_central_system_is_not_corrected_there() {
        var id = seated(anna, story.aCheapRun(1));

        anna.does(() -> mine.stepBack(id));

        assertThat(openTasks()).isEmpty();
    }

    @Test
    void a_stale_edit_overwrites_nothing() {
        var id = suggested(anna, story.aCheapRun(1));
        var before = details(id).version();
        anna.does(() -> mine.answer(id, CitizenAnswer.TALK));

        assertThat(counsellor.does(() -> work.withdraw(id, before, EndReason.NO_LONGER_FITS, null)))
                .isEqualTo(new Stale());
        assertThat(details(id).status()).isEqualTo(AssignmentStatus.DISCUSSED);
    }

    @Test
    void a_no_ends_it_until_she_thinks_it_over() {
        var id = suggested(anna, story.aCheapRun(1));

        assertThat(anna.does(() -> mine.answer(id, CitizenAnswer.NO)))
                .isEqualTo(new Done(id, AssignmentStatus.CITIZEN_DECLINED));
        assertThat(anna.does(() -> mine.takeAnswerBack(id))).isEqualTo(new Done(id, AssignmentStatus.DISCUSSED));
    }

    @Test
    void a_no_stands_once_the_same_was_suggested_to_her_again() {
        var run = story.aCheapRun(2);
        var id = suggested(anna, run);
        anna.does(() -> mine.answer(id, CitizenAnswer.NO));
        suggested(anna, run);

        assertThat(anna.does(() -> mine.takeAnswerBack(id))).isEqualTo(new Refused(AssignmentRefusal.ALREADY_OPEN));
        assertThat(details(id).status()).isEqualTo(AssignmentStatus.CITIZEN_DECLINED);
    }

    @Test
    void a_wish_to_talk_is_a_task_for_her_counsellor() {
        var id = suggested(anna, story.aCheapRun(1));

        anna.does(() -> mine.answer(id, CitizenAnswer.TALK));

        assertThat(openTasks()).containsExactly("ASSIGNMENT_TALK");
        step(id, version -> work.noteAnswer(id, version, CitizenAnswer.YES, false));
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void whoever_takes_her_wish_to_talk_back_and_has_it_again_is_called_again() {
        var id = suggested(anna, story.aCheapRun(1));
        anna.does(() -> mine.answer(id, CitizenAnswer.TALK));

        anna.does(() -> mine.takeAnswerBack(id));
        assertThat(openTasks()).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        anna.does(() -> mine.answer(id, CitizenAnswer.TALK));
        assertThat(openTasks()).containsExactly("ASSIGNMENT_TALK");
    }

    @Test
    @Row("F11")
    void when_her_run_is_cancelled_she_is_called_as_well_who_was_called_before_her_yes() {
        var run = story.aCheapRun(1);
        var id = suggested(anna, run);
        anna.does(() -> mine.answer(id, CitizenAnswer.TALK));
        anna.does(() -> mine.answer(id, CitizenAnswer.YES));
        assertThat(openTasks()).isEmpty();

        cancel(run, Map.of());

        assertThat(openTasks()).containsExactly("ASSIGNMENT_TALK");
    }

    @Test
    @Row("F27")
    void what_was_recorded_in_error_stays_as_that_and_gives_its_seat_back() {
        var run = story.aCheapRun(1);
        var id = seated(anna, run);
        assertThat(seatsTaken(run)).isEqualTo(1);

        step(id, version -> work.recordedInError(id, version, EndReason.WRONG_PERSON, new Words("Verwechselt.")));

        assertThat(details(id).status()).isEqualTo(AssignmentStatus.RECORDED_IN_ERROR);
        assertThat(seatsTaken(run)).isZero();
        assertThat(participations.of(anna.id())).isEmpty();
        assertThat(anna.does(mine::all)).isEmpty();
    }

    @Test
    @Row("F28")
    void the_follow_up_is_a_task_three_months_after_the_end() {
        var run = story.aCheapRun(1);
        var id = past(run, AssignmentStatus.COMPLETED);
        goRound();
        assertThat(openTasks()).isEmpty();
        assertThat(counsellor.does(lists::waitingForMe)).isZero();

        clock.advance(Duration.ofDays(85));
        goRound();
        goRound();
        assertThat(openTasks()).containsExactly("ASSIGNMENT_FOLLOWUP");
        assertThat(counsellor.does(lists::waitingForMe)).isOne();

        step(id, version -> work.followUp(id, version, Afterwards.IN_WORK, new Words("Sie arbeitet in der Pflege.")));
        assertThat(openTasks()).isEmpty();
        assertThat(details(id).status()).isEqualTo(AssignmentStatus.FOLLOWED_UP_3M);
        assertThat(details(id).followUps()).isEqualTo(new FollowUps(Afterwards.IN_WORK, null));
        assertThat(counsellor.does(lists::waitingForMe)).isZero();
    }

    @Test
    @Row("F34")
    void where_all_begin_together_the_line_is_closed_the_day_after_the_first() {
        var run = story.offers.aRun(
                story.offers.aMeasure(), story.offers.aProvider(), EntryMode.FIXED, TODAY, TODAY.plusMonths(2), 1);
        seated(anna, run);
        var id = waiting(story.aCitizenOf(counsellor), run);
        goRound();
        assertThat(details(id).status()).isEqualTo(AssignmentStatus.WAITLISTED);

        clock.advance(Duration.ofDays(1));
        goRound();

        assertThat(details(id).endReason()).isEqualTo(EndReason.RUN_OVER);
        assertThat(kinds(id)).contains("assignments.kind.ended");
    }

    @Test
    @Row("F37")
    void whoever_waits_is_asked_every_four_weeks_whether_it_still_interests_her() {
        var run = story.aCheapRun(1);
        seated(anna, run);
        var berta = story.aCitizenOf(counsellor);
        var id = waiting(berta, run);
        clock.advance(Duration.ofDays(28).minusMinutes(1));
        goRound();
        assertThat(kinds(id)).doesNotContain("assignments.kind.interest");

        clock.advance(Duration.ofMinutes(1));
        goRound();
        goRound();
        assertThat(kinds(id)).filteredOn("assignments.kind.interest"::equals).hasSize(1);
        assertThat(berta.does(() -> mine.find(id)).orElseThrow().line().isInterestAsked())
                .isTrue();

        assertThat(berta.does(() -> mine.stillInterested(id))).isInstanceOf(Done.class);
        assertThat(berta.does(() -> mine.find(id)).orElseThrow().line().isInterestAsked())
                .isFalse();
    }

    @Test
    @Row("F37")
    void who_has_just_been_asked_keeps_nobody_else_from_being_asked() {
        var run = story.aCheapRun(1);
        seated(anna, run);
        var asked = waiting(story.aCitizenOf(counsellor), run);
        var next = waiting(story.aCitizenOf(counsellor), run);
        var since = LocalDateTime.of(2002, 1, 1, 0, 0);
        waitsSince(asked, since.minusYears(1), since.plusSeconds(1));
        waitsSince(next, since, null);

        assertThat(assignments.toBeAsked(since.toInstant(ZoneOffset.UTC), Limit.of(1)))
                .extracting(Assignment::id)
                .containsExactly(next);
    }

    @Test
    @Row("F37")
    void she_says_so_by_the_link_in_the_mail_without_signing_in_until_the_next_question_is_due() {
        var run = story.aCheapRun(1);
        seated(anna, run);
        var berta = story.aCitizenOf(counsellor);
        var id = waiting(berta, run);
        clock.advance(Duration.ofDays(28));
        goRound();
        var token = interestLinks.token(id, clock.instant());
        assertThat(mails(id)).anyMatch(mail -> mail.contains("/angebote/warteliste/" + token));

        assertThat(interest.open(token)).isEqualTo(InterestState.ASKED);
        clock.advance(Duration.ofDays(28).minusSeconds(1));
        assertThat(interest.confirm(token)).isEqualTo(InterestState.CONFIRMED);
        assertThat(interest.confirm(token)).isEqualTo(InterestState.CONFIRMED);
        assertThat(steps(details(id))).filteredOn("INTEREST_CONFIRMED"::equals).hasSize(1);

        clock.advance(Duration.ofSeconds(1));
        assertThat(interest.open(token)).isEqualTo(InterestState.OVER);
        assertThat(interest.confirm("unbekannt")).isEqualTo(InterestState.OVER);
    }

    @Test
    @Row("F25")
    void what_the_provider_proposes_the_office_decides() {
        var run = story.aCheapRun(1);
        var id = past(run, AssignmentStatus.ENTERED);
        var traeger = story.providerOf(run);

        traeger.does(() -> provider.proposeExtension(id, TODAY.plusMonths(3), "Sie braucht noch Zeit."));

        assertThat(openTasks()).containsExactly("ASSIGNMENT_CHANGE");
        step(id, version -> work.settle(id, version, true));
        assertThat(details(id).dueToEndOn()).isEqualTo(TODAY.plusMonths(3));
    }

    @Test
    void the_days_of_a_provider_follow_each_other() {
        var run = story.aCheapRun(1);
        var traeger = story.providerOf(run);
        var id = sent(anna, run);
        traeger.does(() -> provider.accept(id));
        clock.advance(Duration.ofDays(5));

        assertThat(traeger.does(() -> provider.entered(id, TODAY.minusDays(1))))
                .isEqualTo(new Refused(AssignmentRefusal.WRONG_DAY));
        assertThat(traeger.does(() -> provider.entered(id, TODAY))).isInstanceOf(Done.class);
        traeger.does(() -> provider.interrupted(id, TODAY.plusDays(3)));
        assertThat(participations.interruptedOn(id)).contains(TODAY.plusDays(3));
        assertThat(traeger.does(() -> provider.resumed(id, TODAY.plusDays(2))))
                .isEqualTo(new Refused(AssignmentRefusal.WRONG_DAY));
        assertThat(traeger.does(() -> provider.resumed(id, TODAY.plusDays(3)))).isInstanceOf(Done.class);
    }

    @Test
    @Row("F25")
    void a_proposal_that_is_settled_or_overtaken_is_nothing_to_do_any_more() {
        var run = story.aCheapRun(1);
        var id = past(run, AssignmentStatus.ENTERED);
        var traeger = story.providerOf(run);
        traeger.does(() -> provider.proposeExtension(id, TODAY.plusMonths(3), "Sie braucht noch Zeit."));
        step(id, version -> work.settle(id, version, false));
        assertThat(openTasks()).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        traeger.does(() -> provider.proposeEnding(id, TODAY.plusDays(5), "Sie hat Arbeit."));
        assertThat(openTasks()).containsExactly("ASSIGNMENT_CHANGE");
        traeger.does(() -> provider.completed(id, TODAY));
        assertThat(openTasks()).isEmpty();
    }

    @Test
    @Row("F25")
    void where_the_provider_is_silent_after_the_planned_end_the_office_says_how_it_ended() {
        var run = story.aCheapRun(2);
        var berta = story.aCitizenOf(counsellor);
        var planned = TODAY.plusMonths(1);
        var first = past(run, AssignmentStatus.ENTERED);
        var second = imports.importAssignments(List.of(imported(berta, run, AssignmentStatus.INTERRUPTED, planned)))
                .getFirst();
        clock.set(OfficeTime.startOf(planned));
        goRound();
        assertThat(openTasks()).isEmpty();

        clock.set(OfficeTime.startOf(planned.plusDays(1)));
        goRound();
        goRound();
        assertThat(openTasks()).containsExactly("ASSIGNMENT_ENDING");
        assertThat(openTasks(berta)).containsExactly("ASSIGNMENT_ENDING");

        assertThat(step(first, version -> work.completed(first, version, planned)))
                .isEqualTo(new Done(first, AssignmentStatus.COMPLETED));
        assertThat(step(second, version -> work.leftEarly(second, version, planned, EndReason.TOOK_UP_WORK)))
                .isEqualTo(new Done(second, AssignmentStatus.LEFT_EARLY));
        assertThat(openTasks()).isEmpty();
        assertThat(openTasks(berta)).isEmpty();
        assertThat(seatsTaken(run)).isZero();
        assertThat(suggest(differently(berta, run))).isInstanceOf(Done.class);
    }

    @Test
    void a_wish_to_talk_is_nothing_to_do_any_more_once_the_suggestion_is_withdrawn() {
        var id = suggested(anna, story.aCheapRun(1));
        anna.does(() -> mine.answer(id, CitizenAnswer.TALK));

        step(id, version -> work.withdraw(id, version, EndReason.NO_LONGER_FITS, null));

        assertThat(openTasks()).isEmpty();
    }

    @Test
    void what_tells_of_an_illness_only_those_who_look_after_her_read_by_its_name() {
        var run = story.aHealthRun(1);
        var id = suggested(anna, run);
        var colleague = story.cases.aColleagueOf(counsellor);

        assertThat(counsellor.does(() -> lists.of(anna.id())))
                .singleElement()
                .satisfies(row -> assertThat(row.measure()).isNotNull());
        assertThat(colleague.does(() -> lists.of(anna.id())))
                .singleElement()
                .satisfies(row -> assertThat(row.measure()).isNull());
        assertThat(colleague.does(() -> work.find(id))).isEmpty();
        assertThat(colleague.does(() -> timeline.entriesOf(anna.id(), Locale.GERMAN)))
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.title()).isEqualTo("Angebot");
                    assertThat(entry.address()).isNull();
                });
        assertThat(counsellor.does(() -> timeline.entriesOf(anna.id(), Locale.GERMAN)))
                .extracting(TimelineEntry::title)
                .containsExactly(run.measure().name(Locale.GERMAN));
        assertThat(mails(id))
                .isNotEmpty()
                .noneMatch(text -> text.contains(run.measure().name(Locale.GERMAN)));
    }

    @Test
    @Row("F11")
    void a_cancelled_run_ends_for_all_and_what_is_proposed_instead_is_suggested_once() {
        var run = story.aCheapRun(1);
        var instead = story.aCheapRun(run.measure(), 2);
        var first = seated(anna, run);
        var berta = story.aCitizenOf(counsellor);
        var second = waiting(berta, run);
        assertThat(counsellor.does(() -> members.of(run.id())))
                .extracting(RunParticipants.RunParticipant::waits)
                .containsExactly(false, true);
        var cancelled = new RunCancelled(
                run.id(),
                Map.of(anna.id().value(), instead.id()),
                Set.of(berta.id().value()),
                "Zu wenige.");

        transaction.executeWithoutResult(status -> cancelledRuns.end(cancelled));
        transaction.executeWithoutResult(status -> cancelledRuns.end(cancelled));

        assertThat(details(first).endReason()).isEqualTo(EndReason.RUN_CANCELLED);
        assertThat(details(second).endReason()).isEqualTo(EndReason.RUN_CANCELLED);
        assertThat(anna.does(mine::all))
                .filteredOn(MyAssignment::canAnswer)
                .singleElement()
                .satisfies(one -> assertThat(one.run().id()).isEqualTo(instead.id()));
        assertThat(openTasks()).isEmpty();
        assertThat(openTasks(berta)).containsExactly("ASSIGNMENT_TALK");
        assertThat(seatsTaken(run)).isZero();
        assertThat(members.of(run.id())).isEmpty();
    }

    @Test
    @Row("F11")
    void with_whom_nothing_can_be_suggested_instead_her_counsellor_talks() {
        var run = story.aCheapRun(2);
        var underWay = story.aCheapRun(2);
        var over = story.offers.aRun(
                story.offers.aMeasure(),
                story.offers.aProvider(),
                EntryMode.FIXED,
                TODAY.minusDays(1),
                TODAY.plusMonths(2),
                1);
        var berta = story.aCitizenOf(counsellor);
        seated(anna, run);
        seated(berta, run);
        suggested(anna, underWay);

        cancel(run, Map.of(anna.id().value(), underWay.id(), berta.id().value(), over.id()));

        assertThat(openTasks()).containsExactly("ASSIGNMENT_TALK");
        assertThat(openTasks(berta)).containsExactly("ASSIGNMENT_TALK");
        assertThat(berta.does(mine::all)).noneMatch(MyAssignment::canAnswer);
    }

    @Test
    void whoever_waits_goes_first_when_all_of_a_run_are_locked() {
        var run = story.aCheapRun(1);
        seated(anna, run);
        waiting(story.aCitizenOf(counsellor), run);

        var locked = transaction.execute(status -> assignments.lockRun(run.id(), AssignmentStatus.allOpen()));

        assertThat(locked)
                .extracting(Assignment::status)
                .containsExactly(AssignmentStatus.WAITLISTED, AssignmentStatus.SEAT_RESERVED);
    }

    @Test
    void when_a_run_ends_it_is_completed_for_whoever_stayed_and_over_for_whoever_waited() {
        var run = story.aCheapRun(3);
        var lastDay = TODAY.plusMonths(2);
        var berta = story.aCitizenOf(counsellor);
        var clara = story.aCitizenOf(counsellor);
        var dora = story.aCitizenOf(counsellor);
        var ids = imports.importAssignments(List.of(
                imported(anna, run, AssignmentStatus.INTERRUPTED, lastDay),
                imported(berta, run, AssignmentStatus.ENTERED, lastDay),
                imported(clara, run, AssignmentStatus.SEAT_RESERVED, null)));
        var waiting = waiting(dora, run);
        clock.set(OfficeTime.startOf(lastDay.plusDays(1)).plusSeconds(8 * 3600));
        var ended = new RunEnded(run.id(), lastDay);

        transaction.executeWithoutResult(status -> endedRuns.end(ended));
        transaction.executeWithoutResult(status -> endedRuns.end(ended));

        assertThat(details(ids.get(0)).status()).isEqualTo(AssignmentStatus.INTERRUPTED);
        assertThat(openTasks()).containsExactly("ASSIGNMENT_ENDING");
        assertThat(details(ids.get(1)).status()).isEqualTo(AssignmentStatus.COMPLETED);
        assertThat(details(ids.get(1)).leftOn()).isEqualTo(lastDay);
        assertThat(details(ids.get(2)).endReason()).isEqualTo(EndReason.RUN_OVER);
        assertThat(details(waiting).endReason()).isEqualTo(EndReason.RUN_OVER);
        assertThat(jdbc.sql("select removal from waiting_entry where contingent = ?")
                        .param(run.contingent().value())
                        .query(String.class)
                        .list())
                .containsExactly("CLOSED");
        assertThat(kinds(waiting)).filteredOn("assignments.kind.ended"::equals).hasSize(1);
        assertThat(kinds(waiting)).doesNotContain("assignments.kind.offer");
        assertThat(seatsTaken(run)).isEqualTo(1);
    }

    @Test
    @Row("F20")
    void work_opportunities_are_suggested_only_as_long_as_the_law_lets_somebody_be_in_them() {
        var measure = story.offers.aMeasure(Offers.draft(Instrument.WORK_OPPORTUNITY, Access.OPEN, false));
        var earlier = story.aCheapRun(
                story.offers.aMeasure(Offers.draft(Instrument.WORK_OPPORTUNITY, Access.OPEN, false)), 1);
        var next = story.aCheapRun(measure, 1);
        var berta = story.aCitizenOf(counsellor);
        wasIn(anna, earlier, TODAY.minusMonths(35));
        wasIn(berta, story.aCheapRun(earlier.measure(), 1), TODAY.minusMonths(30));

        assertThat(suggest(differently(anna, next))).isEqualTo(new Refused(AssignmentRefusal.TIME_LIMIT));
        assertThat(suggest(differently(berta, next))).isInstanceOf(Done.class);
    }

    @Test
    @Row("F20")
    void what_the_law_lets_nobody_be_in_any_more_becomes_no_seat() {
        var next = story.aCheapRun(
                story.offers.aMeasure(Offers.draft(Instrument.WORK_OPPORTUNITY, Access.OPEN, false)), 1);
        var other = story.aCheapRun(
                story.offers.aMeasure(Offers.draft(Instrument.WORK_OPPORTUNITY, Access.OPEN, false)), 1);
        var id = suggested(anna, next);
        var berta = story.aCitizenOf(counsellor);
        var waits = suggested(berta, other);
        var first = seated(story.aCitizenOf(counsellor), other);
        berta.does(() -> mine.answer(waits, CitizenAnswer.YES));
        wasIn(anna, story.aCheapRun(next.measure(), 1), TODAY.minusMonths(35));
        wasIn(berta, story.aCheapRun(other.measure(), 1), TODAY.minusMonths(35));

        assertThat(anna.does(() -> mine.answer(id, CitizenAnswer.YES)))
                .isEqualTo(new Done(id, AssignmentStatus.DISCUSSED));
        assertThat(step(id, version -> work.goOn(id, version))).isEqualTo(new Refused(AssignmentRefusal.TIME_LIMIT));
        assertThat(seatsTaken(next)).isZero();

        step(first, version -> work.withdraw(first, version, EndReason.NO_LONGER_FITS, null));
        assertThat(berta.does(() -> mine.acceptSeat(waits))).isEqualTo(new Refused(AssignmentRefusal.TIME_LIMIT));
        assertThat(details(waits).status()).isEqualTo(AssignmentStatus.WAITLISTED);
    }

    @Test
    void an_import_takes_seats_and_leaves_out_whoever_finds_none() {
        var run = story.aCheapRun(1);
        var berta = story.aCitizenOf(counsellor);

        var kept = imports.importAssignments(
                List.of(imported(anna, run, AssignmentStatus.ENTERED), imported(berta, run, AssignmentStatus.ENTERED)));

        assertThat(kept).hasSize(1);
        assertThat(seatsTaken(run)).isEqualTo(1);
    }

    private void cancel(RunDetails run, Map<UUID, RunId> substitutes) {
        var cancelled = new RunCancelled(run.id(), substitutes, Set.of(), "Zu wenige.");
        transaction.executeWithoutResult(status -> cancelledRuns.end(cancelled));
    }

    private AssignmentId suggested(Citizen citizen, RunDetails run) {
        return done(suggest(draft(citizen.id(), run)));
    }

    private AssignmentId seated(Citizen citizen, RunDetails run) {
        var id = suggested(citizen, run);
        assertThat(citizen.does(() -> mine.answer(id, CitizenAnswer.YES)))
                .isEqualTo(new Done(id, AssignmentStatus.SEAT_RESERVED));
        return id;
    }

    private AssignmentId waiting(Citizen citizen, RunDetails run) {
        var id = suggested(citizen, run);
        assertThat(citizen.does(() -> mine.answer(id, CitizenAnswer.YES)))
                .isEqualTo(new Done(id, AssignmentStatus.WAITLISTED));
        return id;
    }

    private AssignmentId sent(Citizen citizen, RunDetails run) {
        var id = seated(citizen, run);
        step(id, version -> work.handOver(id, version, true));
        step(id, version -> work.send(id, version));
        return id;
    }

    private AssignmentId past(RunDetails run, AssignmentStatus status) {
        return imports.importAssignments(List.of(imported(anna, run, status))).getFirst();
    }

    private void wasIn(Citizen citizen, RunDetails run, LocalDate entered) {
        var today = imported(citizen, run, AssignmentStatus.ENTERED);
        imports.importAssignments(List.of(new ImportedAssignment(
                today.person(),
                today.measure(),
                today.run(),
                today.why(),
                today.suggestedBy(),
                entered,
                AssignmentStatus.COMPLETED,
                TODAY.minusDays(1),
                today.answer(),
                null,
                true,
                entered,
                null,
                TODAY.minusDays(1),
                null)));
    }

    private static SuggestionDraft differently(Citizen citizen, RunDetails run) {
        var draft = draft(citizen.id(), run);
        var why = new WhyThis(draft.why().reason(), draft.why().languageTag(), "Sie arbeiten jetzt im Freien.");
        return new SuggestionDraft(draft.person(), draft.measure(), draft.run(), why, draft.submission());
    }

    private ImportedAssignment imported(
            Citizen citizen, RunDetails run, AssignmentStatus status, @Nullable LocalDate dueToEnd) {
        var past = imported(citizen, run, AssignmentStatus.ENTERED);
        return new ImportedAssignment(
                past.person(),
                past.measure(),
                past.run(),
                past.why(),
                past.suggestedBy(),
                past.suggestedOn(),
                status,
                past.statusSince(),
                past.answer(),
                null,
                true,
                dueToEnd == null ? null : past.enteredOn(),
                dueToEnd,
                null,
                null);
    }

    private ImportedAssignment imported(Citizen citizen, RunDetails run, AssignmentStatus status) {
        return new ImportedAssignment(
                citizen.id(),
                run.measure().id(),
                run.id(),
                AssignmentStory.WHY,
                counsellor.staff(),
                TODAY.minusMonths(2),
                status,
                TODAY.minusDays(10),
                CitizenAnswer.YES,
                null,
                true,
                TODAY.minusMonths(1),
                TODAY.plusMonths(1),
                status == AssignmentStatus.COMPLETED ? TODAY.minusDays(10) : null,
                null);
    }

    private interface Step {

        AssignmentOutcome at(long version);
    }

    private AssignmentOutcome step(AssignmentId id, Step step) {
        return counsellor.does(() -> step.at(details(id).version()));
    }

    private AssignmentOutcome suggest(SuggestionDraft draft) {
        return counsellor.does(() -> desk.suggest(draft));
    }

    private AssignmentDetails details(AssignmentId id) {
        return counsellor.does(() -> work.find(id)).orElseThrow();
    }

    private static AssignmentId done(AssignmentOutcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).id();
    }

    private void goRound() {
        jdbc.sql("update task_round set last_at = '2000-01-01' where name = ?")
                .param(AssignmentRounds.ROUND)
                .update();
        rounds.goRound();
    }

    private List<String> openTasks() {
        return openTasks(anna);
    }

    private List<String> openTasks(Citizen citizen) {
        return jdbc.sql("select kind from task where person_id = ? and is_open")
                .param(citizen.id().value())
                .query(String.class)
                .list();
    }

    private List<String> kinds(AssignmentId id) {
        return jdbc.sql("select kind from outbox_message where about = ?")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private List<String> mails(AssignmentId id) {
        return jdbc.sql("select text from outbox_message where about = ?")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private void waitsSince(AssignmentId id, LocalDateTime since, @Nullable LocalDateTime asked) {
        jdbc.sql("update measure_assignment set status_since = ?, interest_asked_at = ? where id = ?")
                .params(since, asked, id.value())
                .update();
    }

    private int seatsTaken(RunDetails run) {
        return jdbc.sql("select taken from contingent where id = ?")
                .param(run.contingent().value())
                .query(Integer.class)
                .single();
    }
}
