package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsultantFunctionTest {

    private static final Map<String, String> TEXTS = Map.of(
            "de appointments.function.equalityOfficer", "Beauftragte",
            "de appointments.function.deputyEqualityOfficer", "Stellvertretende Beauftragte",
            "en appointments.function.equalityOfficer", "Officer",
            "en appointments.function.deputyEqualityOfficer", "Deputy Officer");

    @Test
    void a_function_of_the_office_is_read_in_the_reader_s_language() {
        assertThat(in(Locale.ENGLISH, "Beauftragte")).isEqualTo("Officer");
        assertThat(in(Locale.ENGLISH, "Stellvertretende Beauftragte")).isEqualTo("Deputy Officer");
        assertThat(in(Locale.GERMAN, "Beauftragte")).isEqualTo("Beauftragte");
    }

    @Test
    void what_has_no_translation_stands_as_the_office_wrote_it() {
        assertThat(in(Locale.ENGLISH, "Teamleitung Nord")).isEqualTo("Teamleitung Nord");
    }

    private static String in(Locale reader, String function) {
        return new ConsultantFunction(function)
                .in(reader, (locale, key) -> TEXTS.get(locale.getLanguage() + " " + key));
    }
}
