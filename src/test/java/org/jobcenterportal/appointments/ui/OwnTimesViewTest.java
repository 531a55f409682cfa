package org.jobcenterportal.appointments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.Given.draft;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.appointments.AbsenceDraft;
import org.jobcenterportal.appointments.AbsenceKind;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.appointments.OwnTimes;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row({"F40", "S7"})
class OwnTimesViewTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    private final Given given;
    private final OwnTimes times;
    private final ConsultationDesk desk;
    private final TestClock clock;

    private Given.Consulting consultant;

    @Autowired
    OwnTimesViewTest(
            OrganisationImport organisation,
            AppointmentsImport appointments,
            CitizensImport citizens,
            OwnTimes times,
            ConsultationDesk desk,
            TestClock clock) {
        this.given = new Given(organisation, appointments, citizens);
        this.times = times;
        this.desk = desk;
        this.clock = clock;
    }

    @BeforeEach
    void a_consultant_from_nine_to_five() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    void the_week_stands_there_as_it_repeats(Screens screens) {
        as(() -> {
            screens.open("intern/termine/zeiten");

            assertThat(screens.heading()).isEqualTo("Meine Zeiten");
            assertThat(screens.text()).contains("Montag", "9:00 bis 17:00 Uhr", "Jede Woche");
            return null;
        });
    }

    @Test
    void a_rule_is_changed_from_a_day_on(Screens screens) {
        as(() -> {
            screens.open("intern/termine/zeiten");
            var change = _find(Anchor.class).stream()
                    .filter(link -> link.getAriaLabel().orElse("").startsWith("Ändern: Donnerstag"))
                    .findFirst()
                    .orElseThrow();
            screens.open(change.getHref());
            _setValue(_get(TimePicker.class, spec -> spec.withLabel("Bis")), LocalTime.of(15, 0));
            _setValue(_get(DatePicker.class, spec -> spec.withLabel("Gilt ab")), THURSDAY);
            _click(_get(Button.class, spec -> spec.withText("Speichern")));

            assertThat(screens.address()).startsWith("intern/termine/zeiten?");
            assertThat(screens.text()).contains("9:00 bis 15:00 Uhr", "bis 25. November 2026");
            return null;
        });
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_above_and_nothing_is_lost(Screens screens) {
        as(() -> {
            screens.open("intern/termine/zeiten/regel");
            var from = _get(TimePicker.class, spec -> spec.withLabel("Von"));
            var until = _get(TimePicker.class, spec -> spec.withLabel("Bis"));
            _setValue(from, LocalTime.of(16, 0));
            _setValue(until, LocalTime.of(15, 0));
            assertThat(until.getErrorMessage()).contains("nicht nach dem Anfang");
            _setValue(until, LocalTime.of(18, 0));
            assertThat(until.isInvalid()).isFalse();
            _click(_get(Button.class, spec -> spec.withText("Speichern")));

            assertThat(from.getErrorMessage()).contains("9:00 bis 17:00 Uhr ist schon vergeben");
            assertThat(screens.text()).contains("Bitte prüfen Sie ein Feld.");
            assertThat(from.getValue()).isEqualTo(LocalTime.of(16, 0));
            return null;
        });
    }

    @Test
    void the_address_fills_in_which_times_to_open(Screens screens) {
        as(() -> {
            screens.open("intern/termine/zeiten/oeffnen?tag=2026-12-16&von=17:00&bis=18:00");
            assertThat(_get(DatePicker.class, spec -> spec.withLabel("Tag")).getValue())
                    .isEqualTo(LocalDate.of(2026, 12, 16));
            _click(_get(Button.class, spec -> spec.withText("Zeiten öffnen")));

            assertThat(screens.address()).startsWith("intern/termine?").contains("tag=2026-12-16");
            assertThat(times.mine().orElseThrow().extraTimes()).hasSize(1);
            return null;
        });
    }

    @Test
    void a_closed_day_shows_its_conflict_in_the_day_and_on_the_list(Screens screens) {
        given.aCitizen().does(() -> desk.book(draft(consultant.at(THURSDAY, "14:00"))));
        as(() -> {
            times.close(consultant.staff(), AbsenceDraft.days(AbsenceKind.TRAINING, THURSDAY, THURSDAY));

            screens.open("intern/termine?tag=" + THURSDAY);
            assertThat(screens.text()).contains("14:00 Uhr passt nicht mehr.", "1 Konflikt", "Fachtag");
            screens.open("intern/termine/konflikte");
            assertThat(screens.text()).contains("Anna Beispiel", "Da sind Sie abwesend.");
            _click(_get(Button.class, spec -> spec.withText("Zeit behalten")));
            assertThat(screens.text()).contains("Alles passt.");
            return null;
        });
    }

    @Test
    void a_day_is_closed_and_opened_again(Screens screens) {
        as(() -> {
            screens.open("intern/termine/zeiten/schliessen");
            _setValue(_get(DatePicker.class, spec -> spec.withLabel("Erster Tag")), THURSDAY);
            _setValue(_get(DatePicker.class, spec -> spec.withLabel("Letzter Tag")), THURSDAY);
            _click(_get(Button.class, spec -> spec.withText("Zeiten schließen")));
            assertThat(screens.text()).contains("Do, 26. November", "Urlaub");

            _click(_get(Button.class, spec -> spec.withText("Wieder öffnen")));
            assertThat(screens.text()).doesNotContain("Do, 26. November");
            return null;
        });
    }

    @Test
    void a_break_is_entered_and_lifted(Screens screens) {
        as(() -> {
            screens.open("intern/termine/zeiten/pause");
            _click(_get(Button.class, spec -> spec.withText("Speichern")));
            assertThat(screens.text()).contains("12:00 bis 12:30 Uhr", "Pause");

            _click(_get(Button.class, spec -> spec.withText("Aufheben")));
            assertThat(screens.text()).doesNotContain("12:00 bis 12:30 Uhr");
            return null;
        });
    }

    @Test
    void a_second_break_is_proposed_where_there_is_room_and_a_wrong_one_names_the_times(Screens screens) {
        as(() -> {
            screens.open("intern/termine/zeiten/pause");
            _click(_get(Button.class, spec -> spec.withText("Speichern")));
            screens.open("intern/termine/zeiten/pause");
            var from = _get(TimePicker.class, spec -> spec.withLabel("Von"));
            var until = _get(TimePicker.class, spec -> spec.withLabel("Bis"));
            assertThat(_get(Select.class, spec -> spec.withLabel("Wochentag")).getValue())
                    .isEqualTo(DayOfWeek.TUESDAY);
            assertThat(from.getValue()).isEqualTo(LocalTime.NOON);

            _setValue(from, LocalTime.of(7, 0));
            _setValue(until, LocalTime.of(7, 30));
            _click(_get(Button.class, spec -> spec.withText("Speichern")));
            assertThat(from.getErrorMessage()).contains("Dienstag", "9:00 bis 17:00 Uhr");
            return null;
        });
    }

    @Test
    void the_number_of_a_day_is_set_and_bounded(Screens screens) {
        as(() -> {
            screens.open("intern/termine/zeiten");
            var number = _get(IntegerField.class, spec -> spec.withLabel("Höchstens so viele Termine am Tag"));
            _setValue(number, 0);
            assertThat(number.getErrorMessage()).contains("1 bis 40");
            _setValue(number, 6);
            _click(_get(Button.class, spec -> spec.withText("Zahl speichern")));

            assertThat(times.mine().orElseThrow().dailyMaximum()).isEqualTo(6);
            return times.setDailyMaximum(consultant.staff(), 6, null);
        });
    }

    @Test
    void a_file_is_looked_at_taken_over_and_taken_back(Screens screens) {
        var file = """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20261221
                DTEND;VALUE=DATE:20261224
                END:VEVENT
                END:VCALENDAR
                """.getBytes(StandardCharsets.UTF_8);
        as(() -> {
            screens.open("intern/termine/zeiten/urlaub");
            _get(ImportAbsencesView.class).show(consultant.staff(), "no calendar".getBytes(StandardCharsets.UTF_8));
            assertThat(screens.text()).contains("Diese Datei kann das Portal nicht lesen.");
            _get(ImportAbsencesView.class).show(consultant.staff(), file);
            assertThat(screens.text()).contains("Ein Eintrag ist neu", "Mo, 21. Dezember bis Mi, 23. Dezember");
            _click(_get(Button.class, spec -> spec.withText("Einen Eintrag übernehmen")));
            assertThat(screens.text()).contains("Mo, 21. Dezember bis Mi, 23. Dezember", "Urlaub");

            screens.open("intern/termine/zeiten/urlaub");
            _get(ImportAbsencesView.class).show(consultant.staff(), file);
            assertThat(screens.text()).contains("Nichts Neues in dieser Datei", "schon geschlossen");

            screens.open("intern/termine/zeiten");
            _click(_find(Button.class).stream()
                    .filter(button -> button.getText().startsWith("Einlesen vom"))
                    .findFirst()
                    .orElseThrow());
            assertThat(times.mine().orElseThrow().absences()).isEmpty();
            return null;
        });
    }

    @Test
    void a_fair_is_entered_with_its_days_and_changed(Screens screens) {
        var name = "Messe " + UUID.randomUUID();
        as(() -> {
            screens.open("intern/termine/orte/neu");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), name);
            _setValue(_get(TextField.class, spec -> spec.withLabel("Straße")), "Messeplatz");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Hausnummer")), "1");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Postleitzahl")), "341");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Stadt")), "Kassel");
            _click(_get(Button.class, spec -> spec.withText("Speichern")));
            assertThat(screens.text()).contains("Eine Postleitzahl hat fünf Ziffern");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Postleitzahl")), "34121");
            _click(_get(Button.class, spec -> spec.withText("Speichern")));
            assertThat(screens.address()).isEqualTo("intern/termine/orte");
            assertThat(screens.text()).contains(name);

            screens.open("intern/termine/orte/neu");
            assertThat(_get(Select.class, spec -> spec.withLabel("Was für ein Ort?"))
                            .getValue())
                    .isNotNull();
            return null;
        });
    }

    private <T> void as(Callable<T> looking) {
        consultant.does(looking);
    }
}
