package org.jobcenterportal.appointments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row("F62")
class SubscribeCalendarViewTest {

    @Autowired
    private TestClock clock;

    private Given.Consulting consultant;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        consultant = new Given(organisation, appointments, citizens).aConsultant();
    }

    @BeforeEach
    void start() {
        clock.set(TestClock.START);
    }

    @Test
    void the_address_is_made_shown_once_and_revoked(Screens screens) {
        consultant.does(() -> {
            screens.open("intern/termine/abonnieren");
            assertThat(screens.text()).contains("Sie haben noch keine Adresse.");
            press("Adresse erzeugen");
            assertThat(_get(TextField.class, spec -> spec.withLabel("Geheime Adresse"))
                            .getValue())
                    .contains("/kalender/")
                    .endsWith(".ics");
            press("Kopieren");

            screens.open("intern/termine/abonnieren");
            assertThat(screens.text()).contains("Ihre Adresse gilt seit").doesNotContain("/kalender/");
            press("Widerrufen");
            var dialog = _get(ConfirmDialog.class);
            ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
            assertThat(screens.text()).contains("Sie haben noch keine Adresse.");
            return null;
        });
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
