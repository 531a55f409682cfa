package org.jobcenterportal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.Row;
import org.jobcenterportal.kernel.Voluntary;
import org.jobcenterportal.law.IntegrationPlan.PlanForm;
import org.jobcenterportal.law.IntegrationPlan.WithoutPlan;
import org.jobcenterportal.law.Unreachability.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Row("F114")
class DutiesByDateTest {

    private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, 10, moratorium",
        "2023-01-01, 10, ten-percent",
        "2026-06-30, 10, ten-percent",
        "2026-07-01, 30, thirty-percent"
    })
    void a_missed_summons_keeps_the_law_of_its_day(LocalDate missed, int percent, String stage) {
        var finding = DutyToReport.consequenceOf(missed);

        assertThat(finding.reason().arguments()).containsExactly(missed, percent);
        assertThat(finding.rules()).singleElement().extracting(Rule::stage).isEqualTo(stage);
        assertThat(finding.isVerified()).isTrue();
    }

    @Test
    void of_what_the_register_does_not_know_it_says_nothing() {
        assertThat(DutyToReport.consequenceOf(LocalDate.of(2022, 6, 30)).verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(DutyToReport.consequenceOf(LocalDate.of(2022, 7, 1)).verdict())
                .isEqualTo(Verdict.YES);
    }

    @Test
    void whoever_comes_at_another_time_of_the_same_day_has_reported() {
        assertThat(DutyToReport.isFulfilled(JULY_1, JULY_1, true).verdict()).isEqualTo(Verdict.YES);
        assertThat(DutyToReport.isFulfilled(JULY_1, JULY_1, false).verdict()).isEqualTo(Verdict.NO);
        assertThat(DutyToReport.isFulfilled(JULY_1, JULY_1.plusDays(1), true).verdict())
                .isEqualTo(Verdict.NO);
    }

    @Test
    void nobody_has_missed_a_summons_before_the_office_closes() {
        var closes = LocalTime.of(18, 0);

        assertThat(DutyToReport.isOver(JULY_1, closes, JULY_1.atTime(17, 59))).isFalse();
        assertThat(DutyToReport.isOver(JULY_1, closes, JULY_1.atTime(18, 0))).isTrue();
    }

    @Test
    void the_law_knows_five_purposes_of_a_summons() {
        assertThat(Rules.on(JULY_1).rule(RuleKey.SUMMONS).quantity("purposes").count())
                .isEqualTo(SummonsPurpose.values().length);
    }

    @ParameterizedTest
    @CsvSource({"2, NO", "3, YES", "4, YES"})
    void three_in_a_row_make_the_presumption(int missed, Verdict verdict) {
        var outcomes = Stream.iterate(JULY_1, day -> day.plusWeeks(2))
                .limit(missed)
                .map(day -> new Outcome(day, true))
                .toList();

        assertThat(new Unreachability(outcomes)
                        .isPresumedOn(JULY_1.plusYears(1))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void coming_once_starts_the_count_anew() {
        var unreachability = new Unreachability(List.of(
                new Outcome(JULY_1.plusDays(1), true),
                new Outcome(JULY_1.plusDays(15), true),
                new Outcome(JULY_1.plusDays(29), false),
                new Outcome(JULY_1.plusDays(43), true)));

        assertThat(unreachability.missedInARowOn(JULY_1.plusDays(28))).isEqualTo(2);
        assertThat(unreachability.missedInARowOn(JULY_1.plusDays(29))).isZero();
        assertThat(unreachability.missedInARowOn(JULY_1.plusDays(43))).isEqualTo(1);
    }

    @Test
    void what_was_missed_under_the_old_law_is_not_counted() {
        var unreachability = new Unreachability(List.of(
                new Outcome(JUNE_30.minusDays(14), true),
                new Outcome(JUNE_30, true),
                new Outcome(JULY_1, true),
                new Outcome(JULY_1.plusDays(14), true)));

        assertThat(unreachability.missedInARowOn(JULY_1.plusDays(14))).isEqualTo(2);
        assertThat(unreachability.isPresumedOn(JUNE_30).reason().key()).isEqualTo("law.reason.unreachable.no-rule");
    }

    @Test
    void the_claim_ends_with_the_next_month_and_a_visit_heals_until_its_end() {
        var established = LocalDate.of(2027, 1, 31);

        var lapse = Unreachability.lapseAfter(established).orElseThrow();

        assertThat(lapse.from()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(lapse.graceUntil()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(lapse.isHealedBy(established)).isTrue();
        assertThat(lapse.isHealedBy(LocalDate.of(2027, 2, 28))).isTrue();
        assertThat(lapse.isHealedBy(LocalDate.of(2027, 3, 1))).isFalse();
        assertThat(Unreachability.lapseAfter(JUNE_30)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-30, DECISION_INSTEAD",
        "2023-07-01, MEDIATION",
        "2026-06-30, MEDIATION",
        "2026-07-01, OBLIGATION"
    })
    void mediation_existed_for_three_years(LocalDate failed, WithoutPlan way) {
        assertThat(IntegrationPlan.wayWithoutPlan(failed)).isEqualTo(way);
    }

    @Test
    void a_mediation_of_an_old_case_is_shown_with_its_end() {
        assertThat(IntegrationPlan.endOfMediation(JUNE_30).orElseThrow().on()).isEqualTo(LocalDate.of(2026, 7, 28));
        assertThat(IntegrationPlan.endOfMediation(JULY_1)).isEmpty();
        assertThat(IntegrationPlan.endOfMediation(LocalDate.of(2023, 6, 30))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-30, INTEGRATION_AGREEMENT, 2023-12-30",
        "2023-07-01, COOPERATION_PLAN, 2024-01-01",
        "2026-08-31, COOPERATION_PLAN, 2027-02-28"
    })
    void a_plan_is_reviewed_after_six_months(LocalDate agreed, PlanForm form, LocalDate review) {
        assertThat(IntegrationPlan.formOn(agreed)).isEqualTo(form);
        assertThat(IntegrationPlan.reviewOf(agreed).on()).isEqualTo(review);
    }

    @ParameterizedTest
    @EnumSource(Offer.class)
    void only_what_no_law_can_make_a_duty_carries_the_seal(Offer offer) {
        for (var day : List.of(LocalDate.of(2023, 7, 1), JUNE_30, JULY_1)) {
            if (offer.mayCarryTheSeal()) {
                assertThat(offer.canBeADutyOn(day).verdict()).isEqualTo(Verdict.NO);
            } else {
                assertThat(offer.canBeADutyOn(day).verdict()).isNotEqualTo(Verdict.NO);
            }
        }
    }

    @Test
    void advice_on_equality_is_voluntary_on_every_day() {
        assertThat(new Voluntary().hasLegalConsequences()).isFalse();
        assertThat(Stream.of(LocalDate.of(2022, 12, 31), JUNE_30, JULY_1))
                .allMatch(day -> Offer.EQUALITY_CONSULTATION.canBeADutyOn(day).verdict() == Verdict.NO);
    }

    @Test
    void coaching_is_voluntary_since_there_is_coaching() {
        var started = LocalDate.of(2023, 7, 1);

        assertThat(Offer.HOLISTIC_COACHING.canBeADutyOn(started).verdict()).isEqualTo(Verdict.NO);
        assertThat(Offer.HOLISTIC_COACHING.canBeADutyOn(started.minusDays(1)).verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, jobcenter", "2025-01-01, agency"})
    void further_training_moved_to_the_employment_agency(LocalDate started, String stage) {
        assertThat(Rules.on(started).rule(RuleKey.FURTHER_TRAINING).stage()).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31, 6", "2024-04-01, 4"})
    void an_entry_qualification_may_be_shorter_since_april_2024(LocalDate started, int months) {
        assertThat(Rules.on(started)
                        .rule(RuleKey.ENTRY_QUALIFICATION)
                        .quantity("shortest")
                        .count())
                .isEqualTo(months);
    }

    @Test
    void a_letter_counts_as_delivered_on_the_fourth_day() {
        var posted = LocalDate.of(2026, 11, 24);
        var rule = Rules.on(posted).rule(RuleKey.DEEMED_DELIVERY);

        assertThat(rule.quantity("after").endAfter(posted)).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(rule.isVerifiedOn(posted)).isTrue();
        assertThat(rule.doubtsOn(LocalDate.of(2025, 1, 1))).containsExactly(Doubt.FROM);
    }
}
