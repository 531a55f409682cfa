package org.jobcenterportal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jobcenterportal.Row;
import org.jobcenterportal.law.Reasonableness.Child;
import org.jobcenterportal.law.Reasonableness.Circumstances;
import org.jobcenterportal.law.Reasonableness.KnownCare;
import org.jobcenterportal.law.Reasonableness.KnownHealth;
import org.jobcenterportal.law.Reasonableness.KnownNursing;
import org.jobcenterportal.law.Reasonableness.Undertaking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Row("F114")
class ReasonablenessTest {

    private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1);

    @Test
    void one_family_has_three_answers_on_three_days() {
        var child = new Child(LocalDate.of(2024, 9, 1), KnownCare.SECURED);

        var before = Reasonableness.withChild(child, JUNE_30);
        var after = Reasonableness.withChild(child, JULY_1);
        var withoutCare = Reasonableness.withChild(new Child(child.born(), KnownCare.UNKNOWN), JULY_1);

        assertThat(before.verdict()).isEqualTo(Verdict.NO);
        assertThat(before.reason()).isEqualTo(Reason.of("law.reason.child.too-young", JULY_1));
        assertThat(after.verdict()).isEqualTo(Verdict.YES);
        assertThat(withoutCare.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(List.of(before, after, withoutCare)).allMatch(Finding::isVerified);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-30, 2026-06-29, NO",
        "2023-06-30, 2026-06-30, YES",
        "2023-07-01, 2026-06-30, NO",
        "2025-05-01, 2026-07-01, YES",
        "2025-05-02, 2026-07-01, NO",
        "2025-05-02, 2026-07-02, YES",
        "2025-12-31, 2027-02-28, NO",
        "2025-12-31, 2027-03-01, YES",
        "2020-02-29, 2023-02-28, NO",
        "2020-02-29, 2023-03-01, YES"
    })
    void the_age_counts_that_the_law_of_the_day_names(LocalDate born, LocalDate day, Verdict verdict) {
        assertThat(Reasonableness.withChild(new Child(born, KnownCare.SECURED), day)
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"SECURED, YES", "NOT_SECURED, UNKNOWN", "UNKNOWN, UNKNOWN"})
    void afterwards_care_decides(KnownCare care, Verdict verdict) {
        var child = new Child(LocalDate.of(2025, 5, 1), care);

        assertThat(Reasonableness.withChild(child, JULY_1).verdict()).isEqualTo(verdict);
    }

    @Test
    void a_youth_needs_no_care_during_work_and_that_age_is_the_portal_s_own() {
        var child = new Child(LocalDate.of(2011, 7, 1), KnownCare.UNKNOWN);

        assertThat(Reasonableness.withChild(child, JUNE_30).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(Reasonableness.withChild(child, JULY_1).verdict()).isEqualTo(Verdict.YES);
        assertThat(Reasonableness.withChild(child, JULY_1).isVerified()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-10, 2025-03-10",
        "2023-06-30, 2026-06-30",
        "2023-07-01, 2026-07-01",
        "2025-04-30, 2026-07-01",
        "2025-05-01, 2026-07-01",
        "2025-05-02, 2026-07-02",
        "2026-01-31, 2027-03-31"
    })
    void the_day_is_known_from_which_the_ground_is_gone(LocalDate born, LocalDate opens) {
        assertThat(Reasonableness.opensOn(born)).isEqualTo(opens);
    }

    @Test
    void the_ground_is_there_on_every_day_before_and_on_none_after() {
        IntStream.range(0, 1_500).mapToObj(LocalDate.of(2022, 9, 1)::plusDays).forEach(born -> {
            var child = new Child(born, KnownCare.SECURED);
            var opens = Reasonableness.opensOn(born);

            assertThat(Reasonableness.withChild(child, opens).verdict()).isEqualTo(Verdict.YES);
            assertThat(Reasonableness.withChild(child, opens.minusDays(1)).verdict())
                    .isEqualTo(Verdict.NO);
        });
    }

    @Test
    void july_2026_affects_the_parents_of_children_between_fourteen_months_and_three_years() {
        var affected = Reasonableness.birthdaysAffectedOn(JULY_1).orElseThrow();

        assertThat(affected).isEqualTo(new DateSpan(LocalDate.of(2023, 7, 2), LocalDate.of(2025, 5, 1)));
        affected.from().minusDays(40).datesUntil(affected.until().plusDays(40)).forEach(born -> {
            var child = new Child(born, KnownCare.SECURED);
            var isOpenedByNewLaw = Reasonableness.withChild(child, JUNE_30).verdict() == Verdict.NO
                    && Reasonableness.withChild(child, JULY_1).verdict() == Verdict.YES
                    && born.plusYears(3).isAfter(JULY_1);

            assertThat(affected.covers(born)).isEqualTo(isOpenedByNewLaw);
        });
    }

    @Test
    void no_other_day_affects_anybody() {
        assertThat(Reasonableness.birthdaysAffectedOn(JUNE_30)).isEmpty();
        assertThat(Reasonableness.birthdaysAffectedOn(JULY_1.plusDays(1))).isEmpty();
        assertThat(Reasonableness.birthdaysAffectedOn(LocalDate.of(2023, 7, 1))).isEmpty();
    }

    @Test
    void the_youngest_child_decides_among_several() {
        var circumstances = with(
                KnownHealth.NO_LIMITS,
                KnownNursing.NOBODY,
                new Child(LocalDate.of(2018, 1, 1), KnownCare.SECURED),
                new Child(LocalDate.of(2026, 1, 1), KnownCare.SECURED),
                new Child(LocalDate.of(2026, 12, 1), KnownCare.UNKNOWN));

        var assessment = Reasonableness.of(Undertaking.WORK, circumstances, JULY_1);

        assertThat(assessment.verdict()).isEqualTo(Verdict.NO);
        assertThat(assessment.grounds())
                .extracting(Finding::verdict)
                .containsExactly(Verdict.YES, Verdict.NO, Verdict.YES, Verdict.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_LIMITS, NOBODY, YES",
        "NO_LIMITS, SECURED_OTHERWISE, YES",
        "LIMITS_AGREED, NOBODY, UNKNOWN",
        "UNKNOWN, NOBODY, UNKNOWN",
        "NO_LIMITS, NOT_SECURED, UNKNOWN",
        "NO_LIMITS, UNKNOWN, UNKNOWN"
    })
    void limits_and_nursing_leave_the_single_offer_open(KnownHealth health, KnownNursing nursing, Verdict verdict) {
        assertThat(Reasonableness.of(Undertaking.MEASURE, with(health, nursing), JULY_1)
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @EnumSource(Undertaking.class)
    void language_courses_are_under_the_same_rule_since_july_2026_only(Undertaking undertaking) {
        var circumstances = with(KnownHealth.NO_LIMITS, KnownNursing.NOBODY);

        assertThat(Reasonableness.of(undertaking, circumstances, JULY_1).verdict())
                .isEqualTo(Verdict.YES);
        assertThat(Reasonableness.of(undertaking, circumstances, JUNE_30).verdict())
                .isEqualTo(undertaking == Undertaking.LANGUAGE_COURSE ? Verdict.UNKNOWN : Verdict.YES);
    }

    private static Circumstances with(KnownHealth health, KnownNursing nursing, Child... children) {
        return new Circumstances(List.of(children), health, nursing);
    }
}
