package org.jobcenterportal.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.law.Verdict.NO;
import static org.jobcenterportal.law.Verdict.UNKNOWN;
import static org.jobcenterportal.law.Verdict.YES;
import static org.jobcenterportal.support.ConditionKind.APPLIED_FIRST;
import static org.jobcenterportal.support.ConditionKind.COACHED;
import static org.jobcenterportal.support.ConditionKind.CONTRACT_LENGTH;
import static org.jobcenterportal.support.ConditionKind.DURATION;
import static org.jobcenterportal.support.ConditionKind.HARDLY_WORKED;
import static org.jobcenterportal.support.ConditionKind.HARD_TO_PLACE;
import static org.jobcenterportal.support.ConditionKind.HOURS;
import static org.jobcenterportal.support.ConditionKind.INSURED_JOB;
import static org.jobcenterportal.support.ConditionKind.INSURED_OR_SELF_EMPLOYED;
import static org.jobcenterportal.support.ConditionKind.LONG_UNEMPLOYED;
import static org.jobcenterportal.support.ConditionKind.MONTHS_OF_BENEFIT;
import static org.jobcenterportal.support.ConditionKind.NEEDED;
import static org.jobcenterportal.support.ConditionKind.OLD_ENOUGH;
import static org.jobcenterportal.support.ConditionKind.RECIPIENT;
import static org.jobcenterportal.support.ConditionKind.UNEMPLOYED;
import static org.jobcenterportal.support.FundingKind.EMPLOYER_TRIAL;
import static org.jobcenterportal.support.FundingKind.ENTRY_QUALIFICATION;
import static org.jobcenterportal.support.FundingKind.LONG_TERM_SUBSIDY;
import static org.jobcenterportal.support.FundingKind.PARTICIPATION;
import static org.jobcenterportal.support.FundingKind.PLACEMENT_VOUCHER;
import static org.jobcenterportal.support.FundingKind.START_UP_MONEY;
import static org.jobcenterportal.support.FundingKind.WAGE_SUBSIDY;
import static org.jobcenterportal.support.FundingKind.WORK_OPPORTUNITY;

import java.time.LocalDate;
import org.jobcenterportal.Row;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.periods.PeriodKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Row({"F81", "S19", "S20"})
class PreCheckTest {

    @ParameterizedTest
    @EnumSource
    void with_nothing_known_every_kind_asks_and_nothing_is_refused(FundingKind kind) {
        var check = AnOffer.of(kind, "2026-12-01").nobodyInParticular().check();

        assertThat(check.estimate()).isEqualTo(CheckState.NEEDS_DOCS);
        assertThat(check.conditions()).noneMatch(line -> line.verdict() == NO);
        assertThat(check.conditions()).allMatch(line -> !line.rules().isEmpty());
        assertThat(check.conditions()).extracting(Condition::kind).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_missing_can_be_answered_by_hand_and_then_it_is_likely(FundingKind kind) {
        var offer = AnOffer.of(kind, "2026-12-01").nobodyInParticular();
        assertThat(offer.allAnswered().check().estimate())
                .as("without an application")
                .isEqualTo(kind == WORK_OPPORTUNITY ? CheckState.LIKELY : CheckState.NEEDS_DOCS);

        assertThat(offer.appliedOn("2026-11-20").allAnswered().check().estimate())
                .isEqualTo(CheckState.LIKELY);
    }

    @Test
    void one_condition_that_is_not_fulfilled_makes_it_unlikely_whatever_is_missing() {
        var offer =
                AnOffer.of(WAGE_SUBSIDY, "2026-12-01").benefit("2025-01", null).answered(HARD_TO_PLACE, false);

        assertThat(offer.check().estimate()).isEqualTo(CheckState.UNLIKELY);
        assertThat(offer.line(HARD_TO_PLACE).given()).isNotNull();
    }

    @Test
    void what_is_stored_counts_more_than_an_answer_by_hand() {
        var offer = AnOffer.of(WAGE_SUBSIDY, "2026-12-01")
                .benefit("2020-01", "2021-01")
                .answered(RECIPIENT, true);

        assertThat(offer.verdict(RECIPIENT)).isEqualTo(NO);
        assertThat(offer.line(RECIPIENT).isAsked()).isFalse();
    }

    @Test
    void what_nobody_has_compared_with_the_law_is_shown_as_such() {
        assertThat(AnOffer.of(PLACEMENT_VOUCHER, "2026-08-01")
                        .line(ConditionKind.SUITABLE)
                        .isVerified())
                .as("three months of validity are practice, and in no text")
                .isFalse();
        assertThat(AnOffer.of(PARTICIPATION, "2026-08-01").line(OLD_ENOUGH).isVerified())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2001-12-01, 2026-12-01, YES",
        "2001-12-02, 2026-12-01, NO",
    })
    void participation_takes_25_years_of_life(String born, String start, Verdict expected) {
        assertThat(AnOffer.of(PARTICIPATION, start).bornOn(born).verdict(OLD_ENOUGH))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // six of seven years are 2190 days of 2556 before 1 December 2026
        "2020-12, YES",
        "2021-01, NO",
    })
    void participation_takes_six_of_seven_years_of_benefit(String since, Verdict expected) {
        var offer = AnOffer.of(PARTICIPATION, "2026-12-01")
                .period(PeriodKind.OTHER_PAUSE, "2015-01", "2019-12")
                .benefit(since, null);

        assertThat(offer.verdict(MONTHS_OF_BENEFIT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12, false, NONE, NO",
        "2021-12, true, NONE, YES",
        "2021-12, false, SEVERELY, YES",
        "2021-12, false, PARTICULARLY, YES",
        "2021-12, false, DISABLED, NO",
        "2022-01, true, NONE, NO",
    })
    void a_minor_child_or_a_severe_disability_makes_five_years_enough(
            String since, boolean child, Disability disability, Verdict expected) {
        var offer = AnOffer.of(PARTICIPATION, "2026-12-01")
                .period(PeriodKind.OTHER_PAUSE, "2015-01", "2019-12")
                .benefit(since, null)
                .with(disability);

        assertThat((child ? offer.withAMinorChild() : offer).verdict(MONTHS_OF_BENEFIT))
                .isEqualTo(expected);
    }

    @Test
    void months_before_the_first_that_is_known_stay_open() {
        var offer = AnOffer.of(PARTICIPATION, "2026-12-01").benefit("2022-01", null);

        assertThat(offer.verdict(MONTHS_OF_BENEFIT)).isEqualTo(UNKNOWN);
        assertThat(offer.verdict(HARDLY_WORKED)).isEqualTo(UNKNOWN);
        assertThat(offer.line(MONTHS_OF_BENEFIT).said().key()).isEqualTo("support.said.known-since");
    }

    @ParameterizedTest
    @CsvSource({
        "LONG_TERM_SUBSIDY, RECIPIENT",
        "LONG_TERM_SUBSIDY, LONG_UNEMPLOYED",
        "PARTICIPATION, RECIPIENT",
        "PARTICIPATION, MONTHS_OF_BENEFIT",
        "PARTICIPATION, HARDLY_WORKED",
    })
    void a_day_before_everything_that_is_known_leaves_it_open(FundingKind kind, ConditionKind condition) {
        var offer =
                AnOffer.of(kind, "2023-01-01").benefit("2025-07", null).period(PeriodKind.UNEMPLOYED, "2025-07", null);

        assertThat(offer.verdict(condition)).isEqualTo(UNKNOWN);
    }

    @Test
    void even_all_the_months_that_are_not_known_cannot_make_up_for_a_gap_that_is() {
        var offer = AnOffer.of(PARTICIPATION, "2026-12-01")
                .benefit("2020-06", "2021-01")
                .benefit("2025-01", null);

        assertThat(offer.verdict(MONTHS_OF_BENEFIT)).isEqualTo(NO);
    }

    @Test
    void short_work_is_for_people_to_judge() {
        var offer = AnOffer.of(PARTICIPATION, "2026-12-01")
                .benefit("2015-01", null)
                .period(PeriodKind.UNEMPLOYED, "2015-01", "2022-12")
                .period(PeriodKind.WORKING, "2023-01", "2023-02");

        assertThat(offer.verdict(HARDLY_WORKED)).isEqualTo(UNKNOWN);
        assertThat(offer.answered(HARDLY_WORKED, true).verdict(HARDLY_WORKED)).isEqualTo(YES);
    }

    @ParameterizedTest
    @CsvSource({
        // 59 months of thirty days and 30, or 29, of the last one
        "2021-12-30, NO",
        "2021-12-29, YES",
    })
    void participation_is_funded_for_five_years_in_all(String until, Verdict expected) {
        assertThat(AnOffer.of(PARTICIPATION, "2026-12-01")
                        .earlier("2017-01-01", until)
                        .verdict(DURATION))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2031-11-30, YES",
        "2031-12-01, NO",
    })
    void a_first_participation_lasts_five_years_at_most(String until, Verdict expected) {
        assertThat(AnOffer.of(PARTICIPATION, "2026-12-01").supportUntil(until).verdict(DURATION))
                .isEqualTo(expected);
    }

    @Test
    void what_is_left_of_participation_is_shorter_after_an_earlier_one() {
        var offer = AnOffer.of(PARTICIPATION, "2026-12-01").earlier("2020-01-01", "2022-12-31");

        assertThat(offer.supportUntil("2028-11-30").verdict(DURATION)).isEqualTo(YES);
        assertThat(offer.supportUntil("2028-12-01").verdict(DURATION)).isEqualTo(NO);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, UNKNOWN",
        "2026-11-30, YES",
    })
    void coaching_of_two_months_is_the_rule_and_missing_it_leaves_the_question_open(String until, Verdict expected) {
        var offer = AnOffer.of(PARTICIPATION, "2026-12-01").coached("2026-09-01", until);

        assertThat(offer.verdict(COACHED)).isEqualTo(expected);
    }

    @Test
    void the_long_term_subsidy_asks_for_unemployment_until_june_2026_and_for_benefit_since_july() {
        var offer = AnOffer.of(LONG_TERM_SUBSIDY, "2026-06-30");
        var later = AnOffer.of(LONG_TERM_SUBSIDY, "2026-07-01");

        assertThat(offer.check().conditions()).extracting(Condition::kind).contains(LONG_UNEMPLOYED);
        assertThat(offer.check().conditions()).extracting(Condition::kind).doesNotContain(MONTHS_OF_BENEFIT);
        assertThat(later.check().conditions()).extracting(Condition::kind).contains(MONTHS_OF_BENEFIT, HARDLY_WORKED);
        assertThat(later.check().conditions()).extracting(Condition::kind).doesNotContain(LONG_UNEMPLOYED);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06, 2026-06-01, YES",
        "2024-07, 2026-06-01, NO",
        "2022-01, 2023-12-31, NO",
        "2022-01, 2024-01-01, YES",
    })
    void until_june_2026_it_takes_two_years_of_unemployment(String since, String start, Verdict expected) {
        var offer = AnOffer.of(LONG_TERM_SUBSIDY, start)
                .benefit("2015-01", null)
                .period(PeriodKind.WORKING, "2015-01", "2021-12")
                .period(PeriodKind.UNEMPLOYED, since, null);

        assertThat(offer.verdict(LONG_UNEMPLOYED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03, YES",
        "2025-04, NO",
    })
    void since_july_2026_it_takes_21_of_24_months_of_benefit(String since, Verdict expected) {
        var offer = AnOffer.of(LONG_TERM_SUBSIDY, "2026-12-01")
                .period(PeriodKind.OTHER_PAUSE, "2020-01", "2024-12")
                .benefit(since, null);

        assertThat(offer.verdict(MONTHS_OF_BENEFIT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2028-11-30, YES",
        "2028-11-29, NO",
    })
    void the_long_term_subsidy_takes_a_contract_of_two_years(String until, Verdict expected) {
        assertThat(AnOffer.of(LONG_TERM_SUBSIDY, "2026-12-01")
                        .contractUntil(until)
                        .verdict(CONTRACT_LENGTH))
                .isEqualTo(expected);
        assertThat(AnOffer.of(LONG_TERM_SUBSIDY, "2026-12-01").openEnded().verdict(CONTRACT_LENGTH))
                .isEqualTo(YES);
        assertThat(AnOffer.of(LONG_TERM_SUBSIDY, "2026-12-01").verdict(CONTRACT_LENGTH))
                .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        // six weeks from a Tuesday end on a Monday, twelve on the Monday after six more
        "2027-01-11, NONE, YES",
        "2027-01-12, NONE, UNKNOWN",
        "2027-02-22, NONE, UNKNOWN",
        "2027-02-23, NONE, NO",
        "2027-01-12, LONG, YES",
        "2027-02-22, LONG, YES",
        "2027-02-23, LONG, NO",
    })
    void a_trial_lasts_six_weeks_and_twelve_for_the_long_term_unemployed(
            String until, String unemployed, Verdict expected) {
        var offer = AnOffer.of(EMPLOYER_TRIAL, "2026-12-01").supportUntil(until);
        var known = "LONG".equals(unemployed)
                ? offer.period(PeriodKind.UNEMPLOYED, "2025-12", null)
                : offer.period(PeriodKind.WORKING, "2015-01", "2025-12").period(PeriodKind.UNEMPLOYED, "2026-01", null);

        assertThat(known.verdict(DURATION)).isEqualTo(expected);
    }

    @Test
    void a_trial_that_follows_another_without_a_gap_counts_with_it() {
        var offer = AnOffer.of(EMPLOYER_TRIAL, "2026-12-01").supportUntil("2026-12-28");

        assertThat(offer.earlier("2026-11-01", "2026-11-20").verdict(DURATION)).isEqualTo(YES);
        assertThat(offer.earlier("2026-11-21", "2026-11-30").verdict(DURATION)).isEqualTo(UNKNOWN);
    }

    @Test
    void whoever_is_in_a_measure_or_works_may_still_be_at_risk() {
        var offer = AnOffer.of(EMPLOYER_TRIAL, "2026-12-01");

        assertThat(offer.verdict(UNEMPLOYED)).isEqualTo(UNKNOWN);
        assertThat(offer.period(PeriodKind.OTHER_MEASURE, "2026-01", null).verdict(UNEMPLOYED))
                .isEqualTo(UNKNOWN);
        assertThat(AnOffer.of(EMPLOYER_TRIAL, "2026-12-01")
                        .period(PeriodKind.UNEMPLOYED, "2026-11", null)
                        .verdict(UNEMPLOYED))
                .isEqualTo(YES);
    }

    @ParameterizedTest
    @CsvSource({
        // from 1 April 2024 on four months are enough
        "2024-03-31, 2024-07-30, NO",
        "2024-03-31, 2024-09-29, NO",
        "2024-03-31, 2024-09-30, YES",
        "2024-04-01, 2024-07-31, YES",
        "2024-04-01, 2024-07-30, NO",
        "2024-04-01, 2025-03-31, YES",
        "2024-04-01, 2025-04-01, NO",
    })
    void an_entry_qualification_lasts_six_to_twelve_months_and_four_since_april_2024(
            String start, String until, Verdict expected) {
        assertThat(AnOffer.of(ENTRY_QUALIFICATION, start).supportUntil(until).verdict(DURATION))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, 19, NO",
        "2024-03-31, 20, UNKNOWN",
        "2024-03-31, 35, YES",
        "2024-04-01, 19, NO",
        "2024-04-01, 20, YES",
    })
    void part_time_from_20_hours_needed_care_for_somebody_until_march_2024(String start, int hours, Verdict expected) {
        assertThat(AnOffer.of(ENTRY_QUALIFICATION, start).hours(hours).verdict(HOURS))
                .isEqualTo(expected);
    }

    @Test
    void training_that_ended_early_opens_the_same_company_since_april_2024() {
        assertThat(rule(AnOffer.of(ENTRY_QUALIFICATION, "2024-03-31")).stage()).isEqualTo("same-company");
        assertThat(rule(AnOffer.of(ENTRY_QUALIFICATION, "2024-04-01")).stage()).isEqualTo("released-early");
    }

    private static Rule rule(AnOffer offer) {
        return offer.line(ConditionKind.NOT_SAME_COMPANY).rules().getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "2028-11-30, YES",
        "2028-12-01, NO",
    })
    void start_up_money_lasts_24_months(String until, Verdict expected) {
        assertThat(AnOffer.of(START_UP_MONEY, "2026-12-01").supportUntil(until).verdict(DURATION))
                .isEqualTo(expected);
    }

    @Test
    void whether_earlier_start_up_money_counts_is_for_people_to_judge() {
        var offer = AnOffer.of(START_UP_MONEY, "2026-12-01").earlier("2024-01-01", "2024-12-31");

        assertThat(offer.supportUntil("2027-11-30").verdict(DURATION)).isEqualTo(YES);
        assertThat(offer.supportUntil("2027-12-01").verdict(DURATION)).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-28, YES",
        "2027-02-27, NO",
    })
    void no_reward_for_a_job_of_less_than_three_months(String until, Verdict expected) {
        assertThat(AnOffer.of(PLACEMENT_VOUCHER, "2026-12-01")
                        .contractUntil(until)
                        .verdict(CONTRACT_LENGTH))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-31, YES",
        "2027-06-01, UNKNOWN",
        "2028-05-31, UNKNOWN",
        "2028-06-01, NO",
    })
    void a_work_opportunity_lasts_24_of_60_months_and_twelve_more_at_most(String until, Verdict expected) {
        var offer = AnOffer.of(WORK_OPPORTUNITY, "2026-12-01").earlier("2024-01-01", "2025-06-30");

        assertThat(offer.supportUntil(until).verdict(DURATION)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "WAGE_SUBSIDY, INSURED_JOB",
        "PARTICIPATION, INSURED_JOB",
        "PLACEMENT_VOUCHER, INSURED_JOB",
        "LONG_TERM_SUBSIDY, NOT_MARGINAL",
        "START_UP_MONEY, INSURED_OR_SELF_EMPLOYED",
    })
    void a_marginal_job_is_not_insured(FundingKind kind, ConditionKind condition) {
        assertThat(AnOffer.of(kind, "2026-12-01").aMiniJob().verdict(condition)).isEqualTo(NO);
        assertThat(AnOffer.of(kind, "2026-12-01").verdict(condition)).isEqualTo(UNKNOWN);
    }

    @Test
    void nobody_applies_for_a_work_opportunity() {
        assertThat(AnOffer.of(WORK_OPPORTUNITY, "2026-12-01").check().conditions())
                .extracting(Condition::kind)
                .doesNotContain(APPLIED_FIRST);
    }

    @Test
    void the_same_person_on_another_day_is_read_by_the_law_of_that_day() {
        var offer = AnOffer.of(LONG_TERM_SUBSIDY, "2026-12-01")
                .benefit("2015-01", null)
                .contractUntil("2028-11-30");

        var then = offer.check().conditionsHadItBegunOn(LocalDate.of(2026, 6, 30));

        assertThat(then).extracting(Condition::kind).contains(LONG_UNEMPLOYED).doesNotContain(APPLIED_FIRST);
        assertThat(then).extracting(Condition::kind).doesNotContain(MONTHS_OF_BENEFIT);
        assertThat(then)
                .filteredOn(line -> line.kind() == CONTRACT_LENGTH)
                .extracting(Condition::verdict)
                .containsExactly(YES);
    }

    @Test
    void needs_are_never_answered_by_the_portal() {
        assertThat(AnOffer.of(START_UP_MONEY, "2026-12-01")
                        .benefit("2015-01", null)
                        .period(PeriodKind.UNEMPLOYED, "2015-01", null)
                        .verdict(NEEDED))
                .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 13.90, 10, NO",
        "2026-12-31, 13.90, 10.02, YES",
        "2027-01-01, 14.60, 10, NO",
        "2027-01-01, 14.60, 10.01, YES",
        "2026-06-30, 13.90, 10.02, YES",
    })
    void under_16e_a_job_is_more_than_marginal_by_what_it_pays_on_its_first_day(
            String start, String wage, String hours, Verdict verdict) {
        var line = AnOffer.of(LONG_TERM_SUBSIDY, start).pays(wage, hours).line(ConditionKind.NOT_MARGINAL);

        assertThat(line.verdict()).isEqualTo(verdict);
        assertThat(line.isVerified()).as("the limit stands in no text at hand").isFalse();
    }

    @Test
    void elsewhere_pay_up_to_the_limit_of_the_day_is_not_insured_and_more_is_for_people_to_say() {
        assertThat(AnOffer.of(PARTICIPATION, "2026-12-31").pays("13.90", "10").verdict(INSURED_JOB))
                .isEqualTo(NO);
        assertThat(AnOffer.of(PARTICIPATION, "2026-12-31")
                        .pays("13.90", "10.02")
                        .verdict(INSURED_JOB))
                .isEqualTo(UNKNOWN);
        assertThat(AnOffer.of(START_UP_MONEY, "2026-12-31").verdict(INSURED_OR_SELF_EMPLOYED))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void that_a_wage_subsidy_needs_insured_work_is_told_by_practice_and_not_by_the_law() {
        assertThat(AnOffer.of(WAGE_SUBSIDY, "2026-12-01").line(INSURED_JOB).isVerified())
                .isFalse();
        assertThat(AnOffer.of(PARTICIPATION, "2026-12-01").line(INSURED_JOB).isVerified())
                .isTrue();
    }
}
