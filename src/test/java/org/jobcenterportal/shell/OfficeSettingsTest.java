package org.jobcenterportal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class OfficeSettingsTest {

    private final OfficeSettings office = Offices.withWeatherAt(URI.create("https://weather.example/"));

    @Test
    void a_telephone_dials_the_number_with_the_country_in_front() {
        assertThat(office.dialled()).isEqualTo("tel:+49561929990");
    }

    @Test
    void the_address_stands_in_one_line() {
        assertThat(office.address()).isEqualTo("Lewinskistraße 4, 34127 Kassel");
    }
}
