package org.jobcenterportal.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.law.Unemployment.SpellKind.UNEMPLOYED;

import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.Row;
import org.jobcenterportal.law.SubsidyConditions.History;
import org.jobcenterportal.law.Unemployment.Spell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Row("F114")
class SubsidyConditionsTest {

    private static final LocalDate BORN = LocalDate.of(1985, 4, 2);
    private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1);

    @Test
    void the_same_person_is_judged_by_the_law_of_the_day_on_which_the_job_starts() {
        var receivesButIsNotUnemployed = history(BORN, LocalDate.of(2024, 1, 1), null, false);

        var before = SubsidyConditions.longTermSubsidy(receivesButIsNotUnemployed, JUNE_30);
        var after = SubsidyConditions.longTermSubsidy(receivesButIsNotUnemployed, JULY_1);

        assertThat(before).extracting(Finding::verdict).containsExactly(Verdict.NO);
        assertThat(after).extracting(Finding::verdict).containsExactly(Verdict.YES, Verdict.YES);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, YES", "2024-07-01, NO"})
    void until_june_2026_it_takes_two_years_of_unemployment(LocalDate unemployed, Verdict verdict) {
        var history = history(BORN, LocalDate.of(2025, 1, 1), unemployed, false);

        var finding = SubsidyConditions.longTermSubsidy(history, JUNE_30).getFirst();

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.rules().getFirst().key()).isEqualTo(RuleKey.LONG_TERM_SUBSIDY);
    }

    @Test
    void work_meanwhile_is_for_people_to_judge() {
        var worked = DateSpans.of(new DateSpan(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 14)));
        var history = new History(
                BORN,
                receiving(LocalDate.of(2020, 1, 1)),
                new Unemployment(List.of()),
                worked,
                DateSpans.NONE,
                DateSpans.NONE,
                false);

        assertThat(SubsidyConditions.longTermSubsidy(history, JULY_1))
                .extracting(Finding::reason)
                .contains(Reason.of("law.reason.subsidy.some-work", 14L));
    }

    @ParameterizedTest
    @CsvSource({"2000-07-01, YES", "2000-07-02, NO"})
    void participation_starts_at_twenty_five(LocalDate born, Verdict verdict) {
        var day = LocalDate.of(2025, 7, 1);

        assertThat(SubsidyConditions.participationSubsidy(history(born, LocalDate.of(2018, 1, 1), null, false), day)
                        .getFirst()
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2190, false, YES", "2189, false, NO", "1825, true, YES", "1824, true, NO", "1825, false, NO"})
    void it_takes_six_years_of_seven_or_five_with_a_child_or_a_severe_disability(
            int days, boolean isEased, Verdict verdict) {
        var history = history(BORN, JULY_1.minusDays(days), null, isEased);

        assertThat(SubsidyConditions.participationSubsidy(history, JULY_1)
                        .get(1)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void five_years_of_funding_are_the_end_and_missing_coaching_is_not() {
        var start = LocalDate.of(2026, 1, 1);
        var fresh = history(BORN, LocalDate.of(2015, 1, 1), null, false);
        var usedUp = new History(
                BORN,
                fresh.benefits(),
                fresh.unemployment(),
                DateSpans.NONE,
                DateSpans.of(new DateSpan(LocalDate.of(2019, 1, 1), LocalDate.of(2023, 12, 31))),
                DateSpans.of(new DateSpan(start.minusDays(60), null)),
                false);

        assertThat(SubsidyConditions.participationSubsidy(fresh, start))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.YES, Verdict.YES, Verdict.YES, Verdict.YES, Verdict.UNKNOWN);
        assertThat(SubsidyConditions.participationSubsidy(usedUp, start))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.YES, Verdict.YES, Verdict.YES, Verdict.NO, Verdict.YES);
    }

    private static History history(LocalDate born, LocalDate receives, LocalDate unemployed, boolean isEased) {
        return new History(
                born,
                receiving(receives),
                new Unemployment(
                        unemployed == null
                                ? List.of()
                                : List.of(new Spell(new DateSpan(unemployed, null), UNEMPLOYED))),
                DateSpans.NONE,
                DateSpans.NONE,
                DateSpans.NONE,
                isEased);
    }

    private static ReceiptOfBenefits receiving(LocalDate since) {
        return new ReceiptOfBenefits(DateSpans.of(new DateSpan(since, null)));
    }
}
