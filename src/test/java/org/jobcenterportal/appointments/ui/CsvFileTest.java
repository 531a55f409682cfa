package org.jobcenterportal.appointments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\rx", "\n=1"})
    void nothing_is_taken_for_a_formula(String text) {
        assertThat(new CsvFile().row(text).content()).startsWith("\uFEFF\"'" + text.charAt(0));
    }

    @Test
    void quotes_and_semicolons_stay_in_their_cell() {
        assertThat(new CsvFile().row("a\"b;c", 3).content()).isEqualTo("\uFEFF\"a\"\"b;c\";3\r\n");
    }
}
