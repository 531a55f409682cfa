package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.Stream;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;

@Row("F57")
class ConsultationCodeTest {

    @Test
    void codes_have_no_letters_that_are_mistaken_for_each_other() {
        var random = new Random(7);

        var codes = Stream.generate(() -> ConsultationCode.random(random).value())
                .limit(1_000)
                .toList();

        assertThat(codes).allMatch(code -> code.matches("KS-[^0158OISBLZAEU]{3}-[^0158OISBLZAEU]{3}"));
    }

    @Test
    void a_code_is_read_however_it_is_typed() {
        assertThat(ConsultationCode.read(" ks 7f4 m2q")).contains(new ConsultationCode("KS-7F4-M2Q"));
        assertThat(ConsultationCode.read("KS7F4M2Q")).contains(new ConsultationCode("KS-7F4-M2Q"));
        assertThat(ConsultationCode.read("KS-7F4-M2O")).isEmpty();
        assertThat(ConsultationCode.read("7F4")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new ConsultationCode("KS-7F4-M2"));
    }
}
