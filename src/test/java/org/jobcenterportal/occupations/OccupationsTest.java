package org.jobcenterportal.occupations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@Row("F71")
class OccupationsTest {

    @Autowired
    private Occupations occupations;

    @Test
    void whoever_types_is_told_the_occupation_and_how_demanding_it_is() {
        var first = occupations.suggest("verkäuferin bäck", 5).getFirst();

        assertThat(first.title()).isEqualTo("Verkäufer:in Bäckerei");
        assertThat(first.code().level()).isEqualTo(RequirementLevel.SKILLED);
        assertThat(occupations.of(first.code())).isPresent();
    }

    @Test
    void a_code_has_five_digits_and_the_last_one_is_a_level() {
        assertThat(new OccupationCode("54101").level()).isEqualTo(RequirementLevel.HELPER);
        assertThat(new OccupationCode("01104").group()).isEqualTo("0110");
        assertThatIllegalArgumentException().isThrownBy(() -> new OccupationCode("54100"));
        assertThatIllegalArgumentException().isThrownBy(() -> new OccupationCode("54105"));
        assertThatIllegalArgumentException().isThrownBy(() -> new OccupationCode("5410"));
    }
}
