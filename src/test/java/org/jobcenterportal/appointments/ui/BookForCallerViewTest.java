package org.jobcenterportal.appointments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.ConsultationCode;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.uikit.FreeTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
@Row({"F41", "F44"})
class BookForCallerViewTest {

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private Given given;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
    }

    @BeforeEach
    void somebody_to_talk_to() {
        clock.set(TestClock.START);
        // the screen shows the times of all consultants, and those of all other tests would be thousands
        database.sql("delete from availability_rule").update();
        given.aConsultant();
    }

    @Test
    @As("vermittlung")
    void a_counsellor_books_and_reads_the_code_out(Screens screens) {
        screens.open("intern/termine/neu");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Frau Haile");
        chooseTheFirstTime();

        press("Prüfen");
        assertThat(screens.heading()).isEqualTo("Stimmt alles?");
        assertThat(screens.text()).contains("Frau Haile", "Freiwillig");
        press("Verbindlich buchen");

        assertThat(screens.heading()).isEqualTo("Der Termin ist gebucht.");
        assertThat(screens.text()).contains("Kilo Sierra", "Bitte lesen Sie den Code vor.");
        press("Noch jemand ist am Telefon");
        assertThat(screens.heading()).isEqualTo("Für jemanden buchen");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getValue())
                .isEmpty();
    }

    @Test
    @As("fallmanagement")
    void the_screen_says_what_is_missing(Screens screens) {
        screens.open("intern/termine/neu");

        press("Prüfen");

        assertThat(screens.text()).contains("Bitte schreiben Sie einen Namen", "Bitte wählen Sie eine Zeit");
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("slot-problem"))
                        .getText())
                .contains("Bitte wählen Sie eine Zeit");
        chooseTheFirstTime();
        _assertNone(Paragraph.class, spec -> spec.withClasses("slot-problem"));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).isInvalid())
                .isTrue();
    }

    @Test
    @As("bca")
    void somebody_with_a_case_needs_no_name(Screens screens) {
        var anna = Citizens.anna();
        given.linked(List.of(anna));
        screens.open("intern/termine/neu");
        var number = _get(TextField.class, spec -> spec.withLabel("Kundennummer"));

        _setValue(number, "999T000000");
        assertThat(screens.text()).contains("Diese Nummer kennen wir nicht.");
        press("Prüfen");
        assertThat(number.isInvalid()).isTrue();

        _setValue(number, anna.customerNumber().readable());
        assertThat(screens.text()).contains("Anna Beispiel");
        chooseTheFirstTime();
        press("Prüfen");
        assertThat(screens.heading()).isEqualTo("Stimmt alles?");
    }

    @Test
    @As("vermittlung")
    void a_wrong_number_to_ring_is_told(Screens screens) {
        screens.open("intern/termine/neu");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Telefon")), "12");

        press("Prüfen");

        assertThat(screens.text()).contains("Es fehlt vielleicht die Vorwahl.");
    }

    @Test
    void a_code_is_spelled_letter_by_letter() {
        assertThat(Spelling.of(new ConsultationCode("KS-7F4-M2Q"))).isEqualTo("Kilo Sierra 7 Foxtrot 4 Mike 2 Quebec");
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    @SuppressWarnings("unchecked")
    private static void chooseTheFirstTime() {
        RadioButtonGroup<FreeTime<?>> first = _find(RadioButtonGroup.class).getFirst();
        _setValue(first, first.getListDataView().getItem(0));
    }
}
