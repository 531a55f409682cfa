package org.jobcenterportal.appointments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row("S5")
class WalkInViewTest {

    @Autowired
    private TestClock clock;

    private Given.Consulting consultant;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        consultant = new Given(organisation, appointments, citizens).aConsultant();
    }

    @BeforeEach
    void ten_o_clock() {
        clock.set(consultant.at(LocalDate.of(2026, 11, 26), "10:00").start());
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    void somebody_at_the_door_is_admitted_and_gets_a_code(Screens screens) {
        consultant.does(() -> {
            screens.open("intern/termine/jetzt");
            assertThat(screens.text()).contains("Jetzt frei: 10:00");
            press();
            assertThat(screens.text()).contains("Bitte schreiben Sie einen Namen");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Frau Haile");
            press();

            assertThat(screens.heading()).isEqualTo("Frau Haile");
            assertThat(screens.text()).contains("Kilo Sierra");
            screens.open("intern/termine/jetzt");
            assertThat(screens.text()).contains("Ihr Kalender ist gerade nicht frei.");
            return null;
        });
    }

    private static void press() {
        _click(_get(Button.class, spec -> spec.withText("Gespräch beginnen")));
    }
}
