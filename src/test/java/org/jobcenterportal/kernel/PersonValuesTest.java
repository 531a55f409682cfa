package org.jobcenterportal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonValuesTest {

    @Test
    void a_name_loses_needless_spaces_and_nothing_else() {
        var name = new PersonName("  Anna  Lena ", "Müller-Özdemir");

        assertThat(name.full()).isEqualTo("Anna Lena Müller-Özdemir");
        assertThat(name.sorted()).isEqualTo("Müller-Özdemir, Anna Lena");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0007b"})
    void a_name_has_letters_and_no_control_characters(String given) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(given, "Muster"));
    }

    @Test
    void a_name_may_be_as_long_as_storage_allows_and_no_longer() {
        assertThat(new PersonName("a".repeat(100), "b").givenName()).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("a".repeat(101), "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"olena@beispiel.de", "o.m+portal@sub.beispiel.museum", "ö@beispiel.de"})
    void an_address_to_which_one_can_write_is_valid(String address) {
        assertThat(EmailAddress.isValid(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "olena.beispiel.de",
                "olena@",
                "@beispiel.de",
                "olena@beispiel",
                "o lena@beispiel.de",
                "olena@beispiel.de\r\nBcc: alle@beispiel.de",
                "a@b.de,c@d.de",
                "<olena@beispiel.de>"
            })
    void an_address_that_mail_would_refuse_or_misread_is_not_valid(String address) {
        assertThat(EmailAddress.isValid(address)).isFalse();
    }

    @Test
    void the_host_of_an_address_is_written_small() {
        assertThat(new EmailAddress(" Olena@Beispiel.DE ").value()).isEqualTo("Olena@beispiel.de");
    }

    @Test
    void a_phone_number_without_a_country_is_german() {
        assertThat(new PhoneNumber("0561 929 990").value()).isEqualTo("+49561929990");
        assertThat(new PhoneNumber("+380 44 123 4567").value()).isEqualTo("+380441234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "12", "0561 abc", "0561 222 DEF"})
    void a_phone_number_that_nobody_can_dial_is_refused(String text) {
        assertThat(PhoneNumber.isValid(text)).isFalse();
    }

    @Test
    void a_postal_code_has_five_digits() {
        assertThat(new PostalAddress("Lewinskistraße", "4", "34127", "Kassel").oneLine())
                .isEqualTo("Lewinskistraße 4, 34127 Kassel");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PostalAddress("Lewinskistraße", "4", "3412", "Kassel"));
    }

    @Test
    void levels_of_language_are_ordered() {
        assertThat(LanguageLevel.B1.isAtLeast(LanguageLevel.B1)).isTrue();
        assertThat(LanguageLevel.A2.isAtLeast(LanguageLevel.B1)).isFalse();
    }
}
