package org.jobcenterportal.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jobcenterportal.support.FundingKind.WAGE_SUBSIDY;

import java.time.LocalDate;
import org.jobcenterportal.Row;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.support.WageSubsidy.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Row({"F81", "S20"})
class WageSubsidyTest {

    private static final LocalDate START = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({
        // 50 years until the end of 2023, 55 from 2024 to 2028, and nobody since 2029
        "1973-12-31, 2023-12-31, 36",
        "1974-01-01, 2023-12-31, 12",
        "1969-01-01, 2024-01-01, 36",
        "1969-01-02, 2024-01-01, 12",
        "1960-01-01, 2028-12-31, 36",
        "1960-01-01, 2029-01-01, 12",
    })
    void older_people_have_36_months_by_the_day_on_which_it_begins(String born, LocalDate start, int months) {
        var offer = AnOffer.of(WAGE_SUBSIDY, start.toString()).bornOn(born);

        assertThat(WageSubsidy.most(offer.facts(), start).months()).isEqualTo(months);
        assertThat(WageSubsidy.most(offer.facts(), start).percent()).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 1990-01-01, 50, 12",
        "DISABLED, 1990-01-01, 70, 24",
        "SEVERELY, 1990-01-01, 70, 24",
        "PARTICULARLY, 1971-12-02, 70, 60",
        "PARTICULARLY, 1971-12-01, 70, 96",
    })
    void a_disability_makes_it_more_and_longer(Disability disability, String born, int percent, int months) {
        var facts = AnOffer.of(WAGE_SUBSIDY, "2026-12-01")
                .bornOn(born)
                .with(disability)
                .facts();

        assertThat(WageSubsidy.most(facts, START).percent()).isEqualTo(percent);
        assertThat(WageSubsidy.most(facts, START).months()).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 2027-11-30, YES",
        "NONE, 2027-12-01, NO",
        "DISABLED, 2028-11-30, YES",
        "DISABLED, 2028-12-01, NO",
        "UNKNOWN, 2027-12-01, UNKNOWN",
        "UNKNOWN, 2034-11-30, UNKNOWN",
        "UNKNOWN, 2034-12-01, NO",
    })
    void it_lasts_no_longer_than_that(Disability disability, String until, Verdict expected) {
        assertThat(AnOffer.of(WAGE_SUBSIDY, "2026-12-01")
                        .with(disability)
                        .supportUntil(until)
                        .verdict(ConditionKind.DURATION))
                .isEqualTo(expected);
    }

    @Test
    void for_people_with_disabilities_it_goes_down_by_ten_points_a_year_after_the_first() {
        assertThat(WageSubsidy.course(70, 24, Disability.SEVERELY, START))
                .containsExactly(new Step(1, 12, 70), new Step(13, 24, 60));
        assertThat(WageSubsidy.course(70, 13, Disability.DISABLED, START))
                .containsExactly(new Step(1, 12, 70), new Step(13, 13, 60));
        assertThat(WageSubsidy.course(70, 12, Disability.DISABLED, START)).containsExactly(new Step(1, 12, 70));
    }

    @Test
    void for_those_particularly_affected_after_the_second_and_never_below_thirty() {
        assertThat(WageSubsidy.course(70, 96, Disability.PARTICULARLY, START))
                .containsExactly(
                        new Step(1, 24, 70),
                        new Step(25, 36, 60),
                        new Step(37, 48, 50),
                        new Step(49, 60, 40),
                        new Step(61, 96, 30));
    }

    @Test
    void a_subsidy_that_begins_below_thirty_stays_where_it_is() {
        assertThat(WageSubsidy.course(25, 24, Disability.DISABLED, START)).containsExactly(new Step(1, 24, 25));
    }

    @Test
    void for_others_it_stays_the_same() {
        assertThat(WageSubsidy.course(50, 36, Disability.NONE, START)).containsExactly(new Step(1, 36, 50));
        assertThatIllegalArgumentException().isThrownBy(() -> WageSubsidy.course(0, 12, Disability.NONE, START));
        assertThatIllegalArgumentException().isThrownBy(() -> WageSubsidy.course(50, 0, Disability.NONE, START));
    }
}
