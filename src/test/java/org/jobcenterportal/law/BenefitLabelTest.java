package org.jobcenterportal.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.law.Benefit.BASIC_SECURITY_BENEFIT;
import static org.jobcenterportal.law.Benefit.CITIZENS_BENEFIT;
import static org.jobcenterportal.law.Benefit.UNEMPLOYMENT_BENEFIT_II;

import java.time.LocalDate;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Row("F114")
class BenefitLabelTest {

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, UNEMPLOYMENT_BENEFIT_II",
        "2023-01-01, CITIZENS_BENEFIT",
        "2026-06-30, CITIZENS_BENEFIT",
        "2026-07-01, BASIC_SECURITY_BENEFIT"
    })
    void the_benefit_has_the_name_of_its_day(LocalDate day, Benefit name) {
        assertThat(Rules.on(day).benefitLabel().benefit()).isEqualTo(name);
    }

    @Test
    void offices_may_say_arbeitslosengeld_until_the_end_of_june_2023() {
        assertThat(Rules.on(LocalDate.of(2023, 6, 30)).benefitLabel().permits(UNEMPLOYMENT_BENEFIT_II))
                .isTrue();
        assertThat(Rules.on(LocalDate.of(2023, 7, 1)).benefitLabel().permits(UNEMPLOYMENT_BENEFIT_II))
                .isFalse();
    }

    @Test
    void offices_may_say_buergergeld_until_the_end_of_2026() {
        var december = Rules.on(LocalDate.of(2026, 12, 31)).benefitLabel();
        var january = Rules.on(LocalDate.of(2027, 1, 1)).benefitLabel();

        assertThat(december.permits(CITIZENS_BENEFIT)).isTrue();
        assertThat(december.permits(BASIC_SECURITY_BENEFIT)).isTrue();
        assertThat(january.permits(CITIZENS_BENEFIT)).isFalse();
        assertThat(january.former()).isNull();
    }

    @Test
    void the_label_says_by_which_paragraph() {
        var label = Rules.on(LocalDate.of(2026, 7, 1)).benefitLabel();

        assertThat(label.rule().paragraph()).isEqualTo("§ 19 Abs. 1 SGB II");
        assertThat(label.transition()).isNotNull();
        assertThat(label.transition().paragraph()).isEqualTo("§ 65a Abs. 4 SGB II");
    }
}
