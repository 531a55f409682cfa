package org.jobcenterportal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Row("F114")
class SupportLimitsTest {

    private static final LocalDate START = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({
        "2028-11-30, YES", "2028-12-01, UNKNOWN", // 24 months
        "2029-11-30, UNKNOWN", "2029-12-01, NO" // and 12 more
    })
    void community_work_is_limited_to_two_years_and_to_three_with_good_reason(LocalDate lastDay, Verdict verdict) {
        var finding = SupportLimits.communityWork(DateSpans.NONE, new DateSpan(START, lastDay));

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.rules().getFirst().paragraph()).isEqualTo("§ 16d Abs. 6 SGB II");
        assertThat(finding.rules().getFirst().isVerifiedOn(START)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, YES",
        "2027-01-01, UNKNOWN", // 23 months earlier and one more
    })
    void what_was_earlier_counts(LocalDate lastDay, Verdict verdict) {
        var earlier = DateSpans.of(
                new DateSpan(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)),
                new DateSpan(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 11, 30)));

        assertThat(SupportLimits.communityWork(earlier, new DateSpan(START, lastDay))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-02, NO", // the five years end with the first day that is planned
        "2021-12-01, YES", // they have ended the day before
    })
    void the_five_years_begin_with_the_first_entry(LocalDate firstEntry, Verdict verdict) {
        var earlier =
                DateSpans.of(new DateSpan(firstEntry, firstEntry.plusMonths(36).minusDays(1)));

        assertThat(SupportLimits.communityWork(earlier, new DateSpan(START, START.plusMonths(6)))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void a_work_opportunity_that_still_goes_on_counts_once() {
        var earlier = DateSpans.of(new DateSpan(START.minusMonths(12), null));

        assertThat(SupportLimits.communityWork(
                                earlier,
                                new DateSpan(START, START.plusMonths(12).minusDays(1)))
                        .verdict())
                .isEqualTo(Verdict.YES);
    }

    @ParameterizedTest
    @CsvSource({"42, YES", "43, UNKNOWN", "84, UNKNOWN", "85, NO"})
    void a_trial_at_an_employer_lasts_six_weeks_and_twelve_with_good_reason(int days, Verdict verdict) {
        var finding = SupportLimits.employerTrial(new DateSpan(START, START.plusDays(days - 1)));

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.rules()).extracting(Rule::key).containsExactly(RuleKey.EMPLOYER_TRIAL);
    }

    @ParameterizedTest
    @CsvSource({"56, YES", "57, UNKNOWN", "400, UNKNOWN"})
    void at_a_provider_skills_are_taught_for_eight_weeks_and_beyond_people_judge(int days, Verdict verdict) {
        var finding = SupportLimits.providerMeasure(new DateSpan(START, START.plusDays(days - 1)));

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.rules()).extracting(Rule::key).containsExactly(RuleKey.PROVIDER_MEASURE);
        assertThat(finding.isVerified()).isTrue();
    }
}
