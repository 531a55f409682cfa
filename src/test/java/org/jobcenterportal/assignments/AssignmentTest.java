package org.jobcenterportal.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jobcenterportal.assignments.AssignmentRefusal.NOTHING_PROPOSED;
import static org.jobcenterportal.assignments.AssignmentRefusal.NOT_HANDED_OVER;
import static org.jobcenterportal.assignments.AssignmentRefusal.NOT_NOW;
import static org.jobcenterportal.assignments.AssignmentRefusal.SAME_PERSON;
import static org.jobcenterportal.assignments.AssignmentRefusal.WRONG_DAY;
import static org.jobcenterportal.assignments.AssignmentRefusal.WRONG_REASON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureFigures.Afterwards;
import org.jobcenterportal.measures.MeasureId;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.runs.RunId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssignmentTest {

    private static final Instant NOW = TestClock.START;
    private static final LocalDate TODAY = OfficeTime.dayOf(NOW);
    private static final LocalDate SUGGESTED = TODAY.minusMonths(2);
    private static final StaffId COUNSELLOR = StaffId.next();
    private static final StaffId LEAD = StaffId.next();
    private static final By OFFICE = By.office(COUNSELLOR);

    /** What leads to each state, in the shortest way. */
    private interface Verb {

        Optional<AssignmentRefusal> on(Assignment assignment);
    }

    private static final Map<AssignmentStatus, Verb> TO = new EnumMap<>(Map.ofEntries(
            Map.entry(AssignmentStatus.CITIZEN_DECLINED, one -> one.answer(CitizenAnswer.NO, By.CITIZEN, NOW)),
            Map.entry(AssignmentStatus.APPROVED, one -> one.approve(LEAD, NOW)),
            Map.entry(AssignmentStatus.SEAT_RESERVED, one -> one.seated(OFFICE, NOW)),
            Map.entry(AssignmentStatus.WAITLISTED, one -> one.waits(OFFICE, NOW)),
            Map.entry(AssignmentStatus.PROVIDER_ACCEPTED, one -> one.accept(By.PROVIDER, NOW)),
            Map.entry(
                    AssignmentStatus.PROVIDER_DECLINED, one -> one.decline(EndReason.NO_PLACE_LEFT, By.PROVIDER, NOW)),
            Map.entry(AssignmentStatus.NOT_STARTED, one -> one.notStarted(EndReason.NOT_COME, By.PROVIDER, NOW)),
            Map.entry(AssignmentStatus.INTERRUPTED, one -> one.interrupt(TODAY, By.PROVIDER, NOW)),
            Map.entry(AssignmentStatus.COMPLETED, one -> one.complete(TODAY, By.PROVIDER, NOW)),
            Map.entry(
                    AssignmentStatus.LEFT_EARLY,
                    one -> one.leaveEarly(TODAY, EndReason.TOOK_UP_WORK, By.PROVIDER, NOW)),
            Map.entry(AssignmentStatus.WITHDRAWN, one -> one.withdraw(EndReason.NO_LONGER_FITS, null, OFFICE, NOW)),
            Map.entry(
                    AssignmentStatus.RECORDED_IN_ERROR,
                    one -> one.recordedInError(EndReason.WRONG_PERSON, null, OFFICE, NOW))));

    @ParameterizedTest
    @EnumSource
    void each_verb_works_exactly_where_its_step_is_permitted(AssignmentStatus from) {
        TO.forEach((to, verb) -> {
            var assignment = at(from);
            var isAllowed = from.mayBecome(to);

            var refusal = verb.on(assignment);

            assertThat(refusal.isEmpty()).as(from + " to " + to).isEqualTo(isAllowed);
            assertThat(assignment.status()).isEqualTo(isAllowed ? to : from);
        });
    }

    @Test
    @Row("F19")
    void a_yes_and_a_wish_to_talk_change_nothing_by_themselves() {
        for (var answer : Arrays.asList(CitizenAnswer.YES, CitizenAnswer.TALK)) {
            var assignment = at(AssignmentStatus.DISCUSSED);

            assertThat(assignment.answer(answer, By.CITIZEN, NOW)).isEmpty();

            assertThat(assignment.status()).isEqualTo(AssignmentStatus.DISCUSSED);
            assertThat(assignment.answer()).isEqualTo(answer);
        }
    }

    @Test
    void nothing_goes_on_without_a_yes() {
        var assignment = at(AssignmentStatus.DISCUSSED);
        assertThat(assignment.askApproval(OFFICE, NOW)).contains(NOT_NOW);

        assignment.answer(CitizenAnswer.TALK, By.CITIZEN, NOW);
        assertThat(assignment.askApproval(OFFICE, NOW)).contains(NOT_NOW);

        assignment.answer(CitizenAnswer.YES, By.CITIZEN, NOW);
        assertThat(assignment.askApproval(OFFICE, NOW)).isEmpty();
    }

    @Test
    void a_no_can_be_thought_over() {
        var assignment = at(AssignmentStatus.CITIZEN_DECLINED);

        assertThat(assignment.takeAnswerBack(By.CITIZEN, NOW)).isEmpty();

        assertThat(assignment.status()).isEqualTo(AssignmentStatus.DISCUSSED);
        assertThat(assignment.answer()).isNull();
        assertThat(assignment.takeAnswerBack(By.CITIZEN, NOW)).contains(NOT_NOW);
    }

    @Test
    @Row("F23")
    void whoever_suggested_it_does_not_clear_what_costs_much() {
        var assignment = at(AssignmentStatus.APPROVAL_PENDING, true);

        assertThat(assignment.approve(COUNSELLOR, NOW)).contains(SAME_PERSON);
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.APPROVAL_PENDING);
        assertThat(assignment.approve(LEAD, NOW)).isEmpty();
    }

    @Test
    void what_costs_little_she_may_clear_herself() {
        assertThat(at(AssignmentStatus.APPROVAL_PENDING, false).approve(COUNSELLOR, NOW))
                .isEmpty();
    }

    @Test
    void the_provider_learns_of_her_only_after_the_tick_for_the_central_system() {
        var assignment = at(AssignmentStatus.SEAT_RESERVED);
        assertThat(assignment.send(OFFICE, NOW)).contains(NOT_HANDED_OVER);

        assertThat(assignment.handOver(COUNSELLOR, NOW)).isEmpty();
        assertThat(assignment.takeHandOverBack(COUNSELLOR, NOW)).isEmpty();
        assertThat(assignment.send(OFFICE, NOW)).contains(NOT_HANDED_OVER);

        assignment.handOver(COUNSELLOR, NOW);
        assertThat(assignment.send(OFFICE, NOW)).isEmpty();
        assertThat(assignment.takeHandOverBack(COUNSELLOR, NOW)).contains(NOT_NOW);
    }

    @Test
    void nothing_is_handed_over_before_a_seat_is_hers() {
        assertThat(at(AssignmentStatus.APPROVED).handOver(COUNSELLOR, NOW)).contains(NOT_NOW);
        assertThat(at(AssignmentStatus.WAITLISTED).handOver(COUNSELLOR, NOW)).contains(NOT_NOW);
        assertThat(at(AssignmentStatus.SEAT_RESERVED).handOver(COUNSELLOR, NOW)).isEmpty();
    }

    @Test
    void nobody_enters_tomorrow() {
        assertThat(enter(TODAY.plusDays(1), entered())).contains(WRONG_DAY);
        assertThat(enter(TODAY, entered())).isEmpty();
    }

    @Test
    void nobody_enters_before_it_was_suggested_or_before_the_run_begins() {
        assertThat(enter(SUGGESTED.minusDays(1), SUGGESTED.minusYears(1))).contains(WRONG_DAY);
        assertThat(enter(SUGGESTED, SUGGESTED.minusYears(1))).isEmpty();
        assertThat(enter(entered().minusDays(1), entered())).contains(WRONG_DAY);
        assertThat(enter(entered(), entered())).isEmpty();
    }

    @Test
    void nobody_goes_on_before_it_was_interrupted() {
        var interrupted = TODAY.minusDays(3);

        assertThat(at(AssignmentStatus.INTERRUPTED).resume(interrupted.minusDays(1), interrupted, By.PROVIDER, NOW))
                .contains(WRONG_DAY);
        assertThat(at(AssignmentStatus.INTERRUPTED).resume(interrupted, interrupted, By.PROVIDER, NOW))
                .isEmpty();
    }

    @Test
    void nobody_leaves_before_she_came_or_tomorrow() {
        assertThat(at(AssignmentStatus.ENTERED).complete(entered().minusDays(1), By.PROVIDER, NOW))
                .contains(WRONG_DAY);
        assertThat(at(AssignmentStatus.ENTERED).complete(TODAY.plusDays(1), By.PROVIDER, NOW))
                .contains(WRONG_DAY);
        assertThat(at(AssignmentStatus.ENTERED).complete(entered(), By.PROVIDER, NOW))
                .isEmpty();
    }

    @Test
    @Row("F24")
    void a_reason_comes_from_the_list_of_its_end() {
        assertThat(at(AssignmentStatus.SENT_TO_PROVIDER).decline(EndReason.TOOK_UP_WORK, By.PROVIDER, NOW))
                .contains(WRONG_REASON);
        assertThat(at(AssignmentStatus.ENTERED).leaveEarly(TODAY, EndReason.NO_PLACE_LEFT, By.PROVIDER, NOW))
                .contains(WRONG_REASON);
        for (var end : AssignmentStatus.values()) {
            assertThat(EndReason.choices(end)).allMatch(reason -> reason.fits(end));
        }
    }

    @Test
    @Row("F25")
    void a_proposal_of_the_provider_moves_the_planned_end_only_when_the_office_takes_it() {
        var assignment = at(AssignmentStatus.ENTERED);
        var later = new Proposal(Proposal.Kind.EXTEND, TODAY.plusMonths(4), "Noch ein Praktikum.", NOW);

        assertThat(assignment.propose(later, By.PROVIDER, NOW)).isEmpty();
        assertThat(assignment.takingPart().dueToEndOn()).isEqualTo(TODAY.plusMonths(3));
        assertThat(WaitsFor.of(assignment, TODAY)).isEqualTo(WaitsFor.OFFICE);

        assertThat(assignment.settle(true, OFFICE, NOW)).isEmpty();
        assertThat(assignment.takingPart().dueToEndOn()).isEqualTo(TODAY.plusMonths(4));
        assertThat(assignment.settle(true, OFFICE, NOW)).contains(NOTHING_PROPOSED);
    }

    @Test
    void an_extension_ends_later_than_planned() {
        var same = new Proposal(Proposal.Kind.EXTEND, TODAY.plusMonths(3), "Weiter.", NOW);

        assertThat(at(AssignmentStatus.ENTERED).propose(same, By.PROVIDER, NOW)).contains(WRONG_DAY);
    }

    @Test
    @Row("F28")
    void it_is_followed_up_after_three_and_after_six_months_and_not_a_day_earlier() {
        var assignment = at(AssignmentStatus.COMPLETED);

        assertThat(assignment.followUp(
                        Afterwards.IN_WORK,
                        "Sie arbeitet.",
                        OFFICE,
                        in(Period.ofMonths(3).minusDays(1))))
                .contains(WRONG_DAY);
        assertThat(assignment.followUp(Afterwards.IN_WORK, "Sie arbeitet.", OFFICE, in(Period.ofMonths(3))))
                .isEmpty();
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.FOLLOWED_UP_3M);
        assertThat(assignment.followUp(
                        Afterwards.IN_WORK,
                        "Noch immer.",
                        OFFICE,
                        in(Period.ofMonths(6).minusDays(1))))
                .contains(WRONG_DAY);
        assertThat(assignment.followUp(Afterwards.IN_WORK, "Noch immer.", OFFICE, in(Period.ofMonths(6))))
                .isEmpty();
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.FOLLOWED_UP_6M);
        assertThat(assignment.followUp(Afterwards.IN_WORK, "Noch einmal.", OFFICE, in(Period.ofMonths(9))))
                .contains(NOT_NOW);
    }

    @Test
    void an_offer_of_a_seat_is_news_once() {
        var assignment = at(AssignmentStatus.WAITLISTED);
        var until = NOW.plusSeconds(3600);

        assertThat(assignment.offered(until, NOW)).isTrue();
        assertThat(assignment.offered(until, NOW)).isFalse();
        assertThat(assignment.offerEnded(AssignmentStep.OFFER_EXPIRED, By.PORTAL, NOW))
                .isTrue();
        assertThat(assignment.offerEnded(AssignmentStep.OFFER_EXPIRED, By.PORTAL, NOW))
                .isFalse();
        assertThat(at(AssignmentStatus.SEAT_RESERVED).offered(until, NOW)).isFalse();
    }

    @Test
    @Row("F27")
    void every_step_is_kept_with_who_and_when() {
        var assignment = at(AssignmentStatus.DISCUSSED);
        assignment.takeSteps();

        assignment.recordedInError(EndReason.WRONG_PERSON, "Namen verwechselt.", OFFICE, NOW);

        assertThat(assignment.takeSteps())
                .containsExactly(new StepTaken(
                        AssignmentStep.RECORDED_IN_ERROR,
                        AssignmentStatus.RECORDED_IN_ERROR,
                        OFFICE,
                        NOW,
                        null,
                        EndReason.WRONG_PERSON,
                        "Namen verwechselt."));
        assertThat(assignment.takeSteps()).isEmpty();
    }

    @Test
    @Row("F21")
    void nothing_is_suggested_without_a_reason() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new WhyThis(" ", "de", null));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new WhyThis("x".repeat(WhyThis.LONGEST + 1), "de", null));
        assertThat(new WhyThis("x".repeat(WhyThis.LONGEST), "uk", " ").difference())
                .isNull();
    }

    private static Instant in(Period time) {
        return OfficeTime.startOf(TODAY.plus(time));
    }

    private static Optional<AssignmentRefusal> enter(LocalDate day, LocalDate runStarts) {
        return at(AssignmentStatus.PROVIDER_ACCEPTED).enter(day, runStarts, null, By.PROVIDER, NOW);
    }

    private static LocalDate entered() {
        return TODAY.minusMonths(1);
    }

    private static Assignment at(AssignmentStatus status) {
        return at(status, false);
    }

    /** One that has come to a state by permitted steps only. */
    private static Assignment at(AssignmentStatus status, boolean needsSecondLook) {
        var assignment = Assignment.draft(
                new Assignment.Request(
                        new SuggestionDraft(
                                PersonId.next(),
                                MeasureId.next(),
                                RunId.next(),
                                new WhyThis("Sie möchten in die Pflege.", "de", null),
                                UUID.randomUUID()),
                        Instrument.ACTIVATION,
                        false,
                        needsSecondLook,
                        COUNSELLOR),
                OfficeTime.startOf(SUGGESTED));
        walk(assignment, status);
        assertThat(assignment.status()).isEqualTo(status);
        return assignment;
    }

    private static void walk(Assignment one, AssignmentStatus to) {
        if (to == AssignmentStatus.DRAFT) {
            return;
        }
        switch (to) {
            case DISCUSSED -> {
                walk(one, AssignmentStatus.DRAFT);
                one.suggest(OFFICE, NOW);
            }
            case CITIZEN_DECLINED, WITHDRAWN, RECORDED_IN_ERROR -> {
                walk(one, AssignmentStatus.DISCUSSED);
                TO.get(to).on(one);
            }
            case APPROVAL_PENDING -> {
                walk(one, AssignmentStatus.DISCUSSED);
                one.answer(CitizenAnswer.YES, By.CITIZEN, NOW);
                one.askApproval(OFFICE, NOW);
            }
            case APPROVED -> {
                walk(one, AssignmentStatus.APPROVAL_PENDING);
                one.approve(LEAD, NOW);
            }
            case SEAT_RESERVED, WAITLISTED -> {
                walk(one, AssignmentStatus.APPROVED);
                TO.get(to).on(one);
            }
            case SENT_TO_PROVIDER -> {
                walk(one, AssignmentStatus.SEAT_RESERVED);
                one.handOver(COUNSELLOR, NOW);
                one.send(OFFICE, NOW);
            }
            case PROVIDER_ACCEPTED, PROVIDER_DECLINED -> {
                walk(one, AssignmentStatus.SENT_TO_PROVIDER);
                TO.get(to).on(one);
            }
            case ENTERED -> {
                walk(one, AssignmentStatus.PROVIDER_ACCEPTED);
                one.enter(entered(), entered(), TODAY.plusMonths(3), By.PROVIDER, NOW);
            }
            case NOT_STARTED -> {
                walk(one, AssignmentStatus.PROVIDER_ACCEPTED);
                TO.get(to).on(one);
            }
            case INTERRUPTED, COMPLETED, LEFT_EARLY -> {
                walk(one, AssignmentStatus.ENTERED);
                TO.get(to).on(one);
            }
            case FOLLOWED_UP_3M -> {
                walk(one, AssignmentStatus.COMPLETED);
                one.followUp(Afterwards.IN_WORK, "Sie arbeitet.", OFFICE, in(Period.ofMonths(3)));
            }
            case FOLLOWED_UP_6M -> {
                walk(one, AssignmentStatus.FOLLOWED_UP_3M);
                one.followUp(Afterwards.IN_WORK, "Sie arbeitet.", OFFICE, in(Period.ofMonths(6)));
            }
            case DRAFT -> {}
        }
    }
}
