package org.jobcenterportal.appointments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.uikit.FreeTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row("F41")
class MeetingViewTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private TestClock clock;

    private Given given;
    private Given.Consulting consultant;
    private ConsultationDetails ten;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
    }

    @BeforeEach
    void one_consultation_at_ten() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
        ten = ((Booked) given.aCitizen().does(() -> desk.book(Given.draft(consultant.at(THURSDAY, "10:00")))))
                .consultation();
    }

    @Test
    void the_code_leads_from_the_day_to_the_consultation(Screens screens) {
        as(() -> {
            screens.open("intern/termine?tag=" + THURSDAY);
            _setValue(
                    _get(TextField.class, spec -> spec.withLabel("Code oder Name")),
                    ten.code().value());
            press("Suchen");

            var hit = _find(Anchor.class).stream()
                    .filter(link -> link.getText().startsWith("Anna Beispiel ·"))
                    .findFirst()
                    .orElseThrow();
            screens.open(hit.getHref());
            assertThat(screens.heading()).isEqualTo("Anna Beispiel");
            assertThat(screens.text()).contains(ten.code().value());
            return null;
        });
    }

    @Test
    void what_does_not_exist_is_told(Screens screens) {
        as(() -> {
            screens.open("intern/termine?tag=" + THURSDAY);
            _setValue(_get(TextField.class, spec -> spec.withLabel("Code oder Name")), "Nobody");
            press("Suchen");

            assertThat(screens.text()).contains("In Ihren Kalendern ist nichts Passendes.");
            return null;
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void it_is_moved_for_the_person(Screens screens) {
        as(() -> {
            screens.open("intern/termine/termin/" + ten.id().value());
            press("Für die Person verlegen");
            RadioButtonGroup<FreeTime<?>> first = _find(RadioButtonGroup.class).getFirst();
            _setValue(first, first.getListDataView().getItem(0));
            press("Diese Zeit nehmen");

            assertThat(screens.text()).contains("Der Termin ist verlegt.");
            return null;
        });
    }

    @Test
    void what_became_of_it_is_noted_where_it_stands(Screens screens) {
        clock.set(ten.slot().end());
        as(() -> {
            screens.open("intern/termine/termin/" + ten.id().value());
            assertThat(screens.text()).contains("Dauer", "30 Minuten").doesNotContain("Sie können jederzeit absagen.");

            press("Stattgefunden");
            assertThat(screens.text()).contains("stattgefunden");
            _assertNone(Button.class, spec -> spec.withText("Nicht getroffen"));

            Hands.pressInToast("Rückgängig");
            press("Nicht getroffen");
            assertThat(screens.text()).contains("nicht getroffen");
            return null;
        });
    }

    @Test
    void it_is_cancelled_for_the_person_after_a_question(Screens screens) {
        as(() -> {
            screens.open("intern/termine/termin/" + ten.id().value());
            press("Für die Person absagen");
            var dialog = _get(ConfirmDialog.class);
            ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));

            assertThat(screens.text()).contains("Der Termin ist abgesagt.", "abgesagt");
            _assertNone(Button.class, spec -> spec.withText("Für die Person absagen"));
            return null;
        });
    }

    @Test
    void nobody_opens_a_consultation_in_a_stranger_s_calendar(Screens screens) {
        given.aConsultant().does(() -> {
            screens.open("intern/termine/termin/" + ten.id().value());
            assertThat(screens.status()).isEqualTo(404);
            return null;
        });
    }

    private void as(Callable<Void> action) {
        consultant.does(action);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
