package org.jobcenterportal.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;

@Row("F57")
class ReceiptCodeTest {

    private static final String ALPHABET = "234679CDFGHJKMNPQRTVWXY";

    private final ReceiptCode code = ReceiptCode.random(new Random(7));

    @Test
    void it_is_read_as_people_type_and_dictate_it() {
        var typed = code.value();

        assertThat(typed).matches("BL-[" + ALPHABET + "]{3}-[" + ALPHABET + "]{3}-[" + ALPHABET + "]{3}");
        assertThat(ReceiptCode.read(typed.toLowerCase())).contains(code);
        assertThat(ReceiptCode.read(" " + typed.replace("-", " "))).contains(code);
        assertThat(ReceiptCode.read(typed.substring(3).replace("-", ""))).contains(code);
        assertThat(ReceiptCode.read("")).isEmpty();
        assertThat(ReceiptCode.read("KS-7F4-M2Q")).isEmpty();
    }

    @Test
    void every_single_slip_is_noticed() {
        for (int position = 3; position < code.value().length(); position++) {
            for (var letter : ALPHABET.toCharArray()) {
                var typed = new StringBuilder(code.value());
                if (typed.charAt(position) != '-' && typed.charAt(position) != letter) {
                    typed.setCharAt(position, letter);
                    assertThat(ReceiptCode.read(typed.toString()))
                            .as("%s", typed)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void two_neighbours_that_changed_places_are_noticed() {
        var random = new Random(11);
        for (int round = 0; round < 200; round++) {
            var letters = ReceiptCode.random(random).value().replace("-", "").substring(2);
            for (int position = 0; position < letters.length() - 1; position++) {
                var first = letters.charAt(position);
                var second = letters.charAt(position + 1);
                var swapped = letters.substring(0, position) + second + first + letters.substring(position + 2);
                if (first != second) {
                    assertThat(ReceiptCode.read(swapped)).as(swapped).isEmpty();
                }
            }
        }
    }

    @Test
    void a_code_with_a_wrong_last_character_is_none() {
        var value = code.value();
        var last = value.charAt(value.length() - 1);
        var wrong = value.substring(0, value.length() - 1) + (last == '2' ? '3' : '2');

        assertThatThrownBy(() -> new ReceiptCode(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
}
