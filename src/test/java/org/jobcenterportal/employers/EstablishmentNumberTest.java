package org.jobcenterportal.employers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Row("F70")
class EstablishmentNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"98000006", "15027365", "42938966", "48698890", "05174740", "09912342"})
    void numbers_that_are_in_use_are_right(String number) {
        assertThat(new EstablishmentNumber(number).value()).isEqualTo(number);
    }

    @Test
    void the_digit_that_is_five_away_is_right_too_and_no_other() {
        for (int last = 0; last <= 9; last++) {
            assertThat(EstablishmentNumber.isValid("0991234" + last))
                    .as("last digit %d", last)
                    .isEqualTo(last == 2 || last == 7);
        }
    }

    @Test
    void people_set_spaces_between() {
        assertThat(new EstablishmentNumber(" 980 000 06 ").value()).isEqualTo("98000006");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9800000", "980000060", "9800000a", "98000O06"})
    void anything_but_eight_digits_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EstablishmentNumber(text));
    }

    @Test
    void a_number_is_made_from_its_first_seven_digits() {
        assertThat(EstablishmentNumber.of(991_234).value()).isEqualTo("09912342");
    }
}
