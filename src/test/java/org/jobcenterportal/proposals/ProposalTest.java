package org.jobcenterportal.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.proposals.ProposalSight.Eyes;
import org.jobcenterportal.releases.SendingWay;
import org.junit.jupiter.api.Test;

@Row({"F75", "F80"})
class ProposalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = OfficeTime.startOf(TODAY).plus(Duration.ofHours(9));
    private static final ActingFor OFFICE = new ActingFor(ProposalSide.EMPLOYER_SERVICE, StaffId.next());

    @Test
    void she_sees_it_first_and_nothing_goes_out_before_she_says_what() {
        var proposal = proposal();

        assertThat(proposal.send(SendingWay.EMAIL, TODAY, OFFICE, NOW)).contains(ProposalRefusal.NOT_NOW);

        assertThat(proposal.release("NAME", ActingFor.CITIZEN, NOW)).isEmpty();
        assertThat(proposal.send(SendingWay.EMAIL, TODAY.plusDays(10), OFFICE, NOW))
                .isEmpty();
        assertThat(proposal.state()).isEqualTo(ProposalState.SENT);
        assertThat(proposal.takeSteps())
                .extracting(StepMade::step)
                .containsExactly(ProposalStep.SUGGESTED, ProposalStep.SHOWN, ProposalStep.RELEASED, ProposalStep.SENT);
    }

    @Test
    void a_no_leaves_its_places_and_can_be_taken_back_where_there_is_one() {
        var proposal = proposal();
        proposal.decline("Zu weit", ActingFor.CITIZEN, NOW);

        assertThat(proposal.places()).isNull();
        assertThat(proposal.takeAnswerBack(null, ActingFor.CITIZEN, NOW)).contains(ProposalRefusal.PERSON_HAS_ENOUGH);
        assertThat(proposal.takeAnswerBack(new ProposalPlaces(2, 1), ActingFor.CITIZEN, NOW))
                .isEmpty();
        assertThat(proposal.state()).isEqualTo(ProposalState.SHOWN_TO_CITIZEN);
        assertThat(proposal.answer()).isNull();
    }

    @Test
    void a_wish_to_talk_leaves_it_open_for_an_answer() {
        var proposal = proposal();
        proposal.wishTalk(null, ActingFor.CITIZEN, NOW);

        assertThat(proposal.state()).isEqualTo(ProposalState.SHOWN_TO_CITIZEN);
        assertThat(WaitsForMove.of(proposal, Eyes.COUNSELLING)).isEqualTo(WaitsForMove.OFFICE);
        assertThat(WaitsForMove.of(proposal, Eyes.EMPLOYER_SERVICE))
                .as("what the citizen said to her counsellor")
                .isEqualTo(WaitsForMove.CITIZEN);
        assertThat(proposal.release("NAME", ActingFor.CITIZEN, NOW)).isEmpty();
    }

    @Test
    void what_has_gone_out_cannot_be_answered_anew_but_ended() {
        var proposal = sent();

        assertThat(proposal.takeAnswerBack(new ProposalPlaces(1, 1), ActingFor.CITIZEN, NOW))
                .contains(ProposalRefusal.NOT_NOW);
        assertThat(proposal.withdraw(ProposalEnd.CITIZEN, null, ActingFor.CITIZEN, NOW))
                .isEmpty();
        assertThat(proposal.isReleased()).isFalse();
    }

    @Test
    void an_employer_is_asked_the_day_after_the_term_and_given_up_a_week_later() {
        var proposal = sent();
        var due = TODAY.plusDays(10);

        assertThat(proposal.remind(due, due.plusDays(7), NOW)).isFalse();
        assertThat(proposal.remind(due.plusDays(1), due.plusDays(8), NOW)).isTrue();
        assertThat(proposal.remind(due.plusDays(2), due.plusDays(9), NOW)).isFalse();
        assertThat(proposal.expire(due.plusDays(8), NOW)).isFalse();
        assertThat(proposal.expire(due.plusDays(9), NOW)).isTrue();
        assertThat(proposal.state()).isEqualTo(ProposalState.NO_RESPONSE);
    }

    @Test
    void without_a_reminder_nobody_is_given_up() {
        var proposal = sent();

        assertThat(proposal.expire(TODAY.plusYears(1), NOW)).isFalse();
    }

    @Test
    void a_meeting_lies_ahead_and_one_agreed_anew_replaces_the_first() {
        var proposal = sent();

        assertThat(proposal.meet(NOW, "Küche", TODAY, OFFICE, NOW)).contains(ProposalRefusal.WRONG_DAY);
        proposal.meet(NOW.plusSeconds(60), "Küche", TODAY.plusDays(12), OFFICE, NOW);
        proposal.meet(NOW.plusSeconds(120), "Büro", TODAY.plusDays(12), OFFICE, NOW);

        assertThat(proposal.interview()).isEqualTo(new Interview(NOW.plusSeconds(120), "Büro", 1));
    }

    @Test
    @Row("S20")
    void a_trial_is_as_long_as_the_law_lets_anybody_be_in_one() {
        var from = TODAY.plusDays(6);

        assertThat(trial(from, from.plusWeeks(6).minusDays(1))).isEqualTo(ProposalState.TRIAL);
        assertThat(trial(from, from.plusWeeks(12).minusDays(1))).isEqualTo(ProposalState.TRIAL);
        assertThat(trial(from, from.plusWeeks(12))).isEqualTo(ProposalState.SENT);
        assertThat(trial(TODAY.minusDays(1), TODAY)).isEqualTo(ProposalState.SENT);
    }

    @Test
    @Row("S22")
    void whoever_is_hired_has_a_day_and_hours_and_that_is_the_end() {
        var proposal = sent();

        assertThat(proposal.hire(hiring("20"), OFFICE, NOW)).isEmpty();

        assertThat(proposal.state()).isEqualTo(ProposalState.HIRED);
        assertThat(proposal.reject(ProposalEnd.PAY, OFFICE, NOW)).contains(ProposalRefusal.NOT_NOW);
    }

    @Test
    void hours_of_work_are_more_than_none_and_at_most_48() {
        assertThat(Hiring.isPossible(BigDecimal.ZERO)).isFalse();
        assertThat(Hiring.isPossible(new BigDecimal("0.5"))).isTrue();
        assertThat(Hiring.isPossible(BigDecimal.valueOf(48))).isTrue();
        assertThat(Hiring.isPossible(new BigDecimal("48.5"))).isFalse();
        assertThatThrownBy(() -> hiring("0")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_reason_of_an_employer_fits_another_end() {
        var proposal = sent();

        assertThat(proposal.reject(ProposalEnd.OFFICE, OFFICE, NOW)).contains(ProposalRefusal.WRONG_REASON);
        assertThat(proposal.withdraw(ProposalEnd.PAY, null, OFFICE, NOW)).contains(ProposalRefusal.WRONG_REASON);
    }

    @Test
    void nobody_leaves_an_end_but_who_takes_a_no_back() {
        assertThat(Arrays.stream(ProposalState.values()).filter(state -> !state.isOpen()))
                .allSatisfy(state -> assertThat(
                                Arrays.stream(ProposalState.values()).filter(state::mayBecome))
                        .isEqualTo(
                                state == ProposalState.DECLINED ? List.of(ProposalState.SHOWN_TO_CITIZEN) : List.of()));
    }

    private static ProposalState trial(LocalDate from, LocalDate until) {
        var proposal = sent();
        proposal.tryOut(new Trial(from, until), until.plusDays(10), OFFICE, NOW);
        return proposal.state();
    }

    private static Hiring hiring(String hours) {
        return new Hiring(TODAY.plusDays(7), new BigDecimal(hours), Employment.INSURED);
    }

    private static Proposal sent() {
        var proposal = proposal();
        proposal.release("NAME", ActingFor.CITIZEN, NOW);
        proposal.send(SendingWay.EMAIL, TODAY.plusDays(10), OFFICE, NOW);
        return proposal;
    }

    private static Proposal proposal() {
        var draft = new ProposalDraft(PersonId.next(), JobOfferId.next(), "Es passt.", "de", UUID.randomUUID());
        return Proposal.make(draft, new ProposalPlaces(1, 1), OFFICE, NOW);
    }
}
