package org.jobcenterportal.appointments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.identity.As;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row("S5")
class FiguresViewTest {

    @Autowired
    private TestClock clock;

    @BeforeEach
    void in_the_next_year() {
        clock.set(Instant.parse("2027-02-03T08:00:00Z"));
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    @As("teamleitung")
    void the_team_lead_reads_what_is_counted_and_how(Screens screens) {
        screens.open("intern/termine/zahlen?monat=2026-11");

        assertThat(screens.heading()).isEqualTo("Zahlen zur Beratung");
        assertThat(screens.text())
                .contains("Erste freie Zeit jetzt", "Zahlen unter drei sind mit anderen zusammengefasst.");
    }
}
