package org.jobcenterportal.employers;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobcenterportal.Row;
import org.jobcenterportal.kernel.PostalAddress;
import org.junit.jupiter.api.Test;

@Row("F70")
class LikenessTest {

    @Test
    void legal_form_umlauts_and_signs_make_no_other_name() {
        assertThat(Likeness.ofName("Bäckerei Müller GmbH & Co. KG"))
                .isEqualTo(Likeness.ofName("BAECKEREI  Mueller"))
                .isEqualTo("baeckerei mueller");
        assertThat(Likeness.ofName("Café Éclair e. K.")).isEqualTo("cafe eclair");
    }

    @Test
    void other_words_make_another_name() {
        assertThat(Likeness.ofName("Bäckerei Müller")).isNotEqualTo(Likeness.ofName("Metzgerei Müller"));
    }

    @Test
    void a_name_that_is_nothing_but_a_form_stays() {
        assertThat(Likeness.ofName("Co")).isEqualTo("co");
    }

    @Test
    void an_address_is_the_same_however_the_street_is_written() {
        var one = new PostalAddress("Holländische Straße", "112 a", "34127", "Kassel");

        assertThat(Likeness.of(new PostalAddress("Hollaendische Str.", "112a", "34127", "Kassel")))
                .isEqualTo(Likeness.of(one));
        assertThat(Likeness.of(new PostalAddress("Holländische Straße", "113", "34127", "Kassel")))
                .isNotEqualTo(Likeness.of(one));
    }

    @Test
    void a_letter_wrong_or_a_word_more_is_similar_and_short_names_are_not() {
        assertThat(Likeness.isSimilar("baeckerei quirinkorn", "baeckerei quirinkron"))
                .isTrue();
        assertThat(Likeness.isSimilar("baeckerei quirinkorn", "baeckerei quirinkorn kassel"))
                .isTrue();
        assertThat(Likeness.isSimilar("baeckerei quirinkorn", "baeckerei quirinthal"))
                .isFalse();
        assertThat(Likeness.isSimilar("quirin", "quirik")).isFalse();
        assertThat(Likeness.isSimilar("baeckerei", "baeckerei quirinkorn")).isFalse();
    }
}
