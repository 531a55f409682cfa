package org.jobcenterportal.caselist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.targets.TargetGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterAddressTest {

    private static final CaseFilter EVERYTHING = new CaseFilter(
            Scope.TEAM,
            new StaffId(UUID.randomUUID()),
            TargetGroup.SINGLE_PARENTS,
            new Range(25, 40),
            new Range(null, 3),
            CareFilter.ALL_CARED_FOR,
            LanguageLevel.B1,
            Training.VOCATIONAL,
            6,
            new Range(18, null));

    @Test
    void a_filter_comes_back_from_its_address_as_it_was() {
        assertThat(FilterAddress.filter(FilterAddress.of(EVERYTHING))).isEqualTo(EVERYTHING);
        assertThat(FilterAddress.filter(FilterAddress.text(EVERYTHING))).isEqualTo(EVERYTHING);
    }

    @Test
    void the_list_of_ones_own_cases_has_a_bare_address() {
        assertThat(FilterAddress.of(CaseFilter.all(Scope.MINE))).isEmpty();
        assertThat(FilterAddress.filter("")).isEqualTo(CaseFilter.all(Scope.MINE));
    }

    @ParameterizedTest
    @CsvSource({
        "alter, abc",
        "alter, 1000-2",
        "gruppe, nobody",
        "zustaendig, me",
        "ohne-kontakt, 0",
        "ohne-kontakt, 61",
        "betreuung, ''",
        "unknown, 1",
        "deutsch, D4"
    })
    void what_is_no_filter_is_passed_over(String name, String value) {
        assertThat(FilterAddress.filter(Map.of(name, value))).isEqualTo(CaseFilter.all(Scope.MINE));
    }

    @Test
    void a_range_that_stands_on_its_head_is_turned() {
        assertThat(FilterAddress.filter(Map.of("alter", "40-25")).age()).isEqualTo(new Range(25, 40));
    }

    @Test
    @Row("F8")
    void health_is_no_filter_not_even_in_an_address() {
        assertThat(FilterAddress.filter(Map.of("gruppe", "health")).group()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFilter.all(Scope.MINE).group(TargetGroup.HEALTH));
    }
}
