package org.jobcenterportal.citizens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Random;
import org.jobcenterportal.Row;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.Test;

@Row("F4")
class LinkingCodeTest {

    @Test
    void a_code_has_no_characters_that_are_mistaken_for_each_other() {
        for (int seed = 0; seed < 1_000; seed++) {
            assertThat(LinkingCode.random(new Random(seed)).value())
                    .matches("[2-9A-Z]{4}-[2-9A-Z]{4}")
                    .doesNotContain("0", "O", "1", "I", "L", "5", "S", "8", "B", "Z", "U", "E", "A");
        }
    }

    @Test
    void however_it_is_typed_it_is_the_same_code() {
        var code = new LinkingCode("KHWD-2347");

        assertThat(LinkingCode.read("khwd2347")).contains(code);
        assertThat(LinkingCode.read(" KHWD – 2347 ")).contains(code);
        assertThat(LinkingCode.read("KHWD-234")).isEmpty();
        assertThat(LinkingCode.read("KHWD-234O")).isEmpty();
        assertThat(LinkingCode.read("")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new LinkingCode("KHWD2347"));
    }

    @Test
    void a_letter_speaks_a_second_language_where_german_is_not_her_own() {
        assertThat(LinkingPaper.second(speaking("de", false))).isEmpty();
        assertThat(LinkingPaper.second(speaking("de", true))).contains(Language.SIMPLE_GERMAN);
        assertThat(LinkingPaper.second(speaking("en", false))).contains(Language.ENGLISH);
        assertThat(LinkingPaper.second(speaking("xx", false))).contains(Language.of(Locale.ENGLISH));
    }

    private static Communication speaking(String language, boolean simple) {
        return new Communication(ContactChannel.LETTER, language, simple, Interpreter.NONE, false);
    }
}
