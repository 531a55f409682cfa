package org.jobcenterportal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"consultation.list", "care-situation.changed", "x"})
    void a_code_is_made_of_words(String code) {
        assertThat(new Purpose(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Consultation", "consultation list", ".list", "list.", "a..b", "frau.müller"})
    void anything_else_is_refused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Purpose(code));
    }

    @Test
    void a_code_has_at_most_80_characters() {
        assertThat(new Purpose("a".repeat(80)).code()).hasSize(80);
        assertThatIllegalArgumentException().isThrownBy(() -> new Purpose("a".repeat(81)));
    }

    @Test
    void details_always_come_in_the_same_order() {
        assertThat(Codes.canonical(Map.of("venue", "v1", "code", "K7-PM", "day", "2026-11-26")))
                .isEqualTo("code=K7-PM;day=2026-11-26;venue=v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Olena Marchenko", "olena@portal.example", "Brück", "a;b=c"})
    void names_addresses_and_free_text_never_get_into_the_log(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Codes.canonical(Map.of("who", value)));
    }
}
