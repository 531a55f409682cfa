package org.jobcenterportal.appointments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.appointments.AbsenceDraft;
import org.jobcenterportal.appointments.AbsenceKind;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.Conflict;
import org.jobcenterportal.appointments.ConflictDesk;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.ConsultationDraft;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.appointments.OwnTimes;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
@Row({"S5", "F41"})
class StandInViewTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private OwnTimes times;

    @Autowired
    private ConflictDesk conflicts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private Given given;
    private Given.Consulting consultant;
    private Given.Consulting deputy;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
    }

    @BeforeEach
    void a_consultant_and_her_deputy() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
        deputy = given.aConsultant();
        given.isDeputy(deputy, consultant, OfficeTime.dayOf(TestClock.START), THURSDAY);
    }

    @Test
    void the_screen_proposes_and_one_click_takes_everything_over(Screens screens) {
        book(Given.byPhone(consultant.at(THURSDAY, "10:00")));

        as(() -> {
            screens.open("intern/termine/vertretung?tag=" + THURSDAY);
            assertThat(screens.heading()).isEqualTo("Vertretung");
            assertThat(screens.text()).contains("Freie Zeiten sind noch buchbar.", "Vertretung: Katharina Ostwald");
            assertThat(select("Neu für Anna Beispiel").getValue()).isNotNull();

            _click(_get(Button.class, spec -> spec.withText("Alle übernehmen")));

            assertThat(screens.text())
                    .contains("1 Termin übernommen", "Hier ist kein Termin mehr offen.", "wartet auf Antwort");
            return null;
        });
    }

    @Test
    void whoever_is_left_out_is_to_be_rung(Screens screens) {
        book(Given.draft(consultant.at(THURSDAY, "10:00")));

        as(() -> {
            screens.open("intern/termine/vertretung?tag=" + THURSDAY);
            select("Neu für Anna Beispiel").setValue(null);
            _click(_get(Button.class, spec -> spec.withText("Alle übernehmen")));

            assertThat(screens.text()).contains("1 offen", "Bitte anrufen: ", "0171\u00a03920001");
            return null;
        });
    }

    @Test
    void what_was_kept_is_shown_and_left_out_and_an_offer_says_that_it_ends(Screens screens) {
        book(Given.byPhone(consultant.at(THURSDAY, "10:00")));
        book(Given.byPhone(consultant.at(THURSDAY, "11:00")));

        as(() -> {
            times.close(consultant.staff(), AbsenceDraft.days(AbsenceKind.TRAINING, THURSDAY, THURSDAY));
            var both = conflicts.open(consultant.staff()).stream()
                    .map(Conflict::meeting)
                    .toList();
            conflicts.keep(both.getFirst().id(), both.getFirst().version());
            conflicts.askToMove(both.getLast().id(), both.getLast().version());

            screens.open("intern/termine/vertretung?tag=" + THURSDAY);
            assertThat(screens.text())
                    .contains("Zeit behalten, nicht dabei", "Verlegen angeboten bis", "Übernehmen beendet das.");
            _click(_get(Button.class, spec -> spec.withText("Alle übernehmen")));

            assertThat(screens.text())
                    .contains("1 Termin übernommen, keiner offen", "1 benachrichtigt, 1 Zeit behalten.")
                    .doesNotContain("Übernehmen beendet das.");
            return null;
        });
    }

    @Test
    void whoever_was_placed_without_a_message_is_to_be_rung_and_stands_first(Screens screens) {
        book(Given.byPhone(consultant.at(THURSDAY, "10:00")));
        given.linked(List.of(Given.byLetter()))
                .getFirst()
                .does(() -> desk.book(Given.byPhone(consultant.at(THURSDAY, "11:00"))));

        as(() -> {
            screens.open("intern/termine/vertretung?tag=" + THURSDAY);
            _click(_get(Button.class, spec -> spec.withText("Alle übernehmen")));

            assertThat(screens.text())
                    .contains("2 Termine übernommen, keiner offen", "1 benachrichtigt, 1 bitte anrufen.")
                    .containsSubsequence("Schon übernommen", "11:00", "Bitte anrufen", "10:00", "wartet auf Antwort");
            return null;
        });
    }

    @Test
    void whoever_only_looks_reads_nothing_that_has_not_happened(Screens screens) {
        as(() -> {
            screens.open("intern/termine/vertretung?tag=" + THURSDAY);

            assertThat(screens.text())
                    .contains(
                            "Kalender von Katharina Ostwald.",
                            "Hier ist kein Termin.",
                            "„Freie Zeiten schließen“ schließt sie.")
                    .doesNotContain("ist nicht da", "Alle übernehmen", "Alles hat eine Vertretung");
            _click(_get(Button.class, spec -> spec.withText("Freie Zeiten schließen")));

            assertThat(screens.text())
                    .contains("Katharina Ostwald ist nicht da.", "Freie Zeiten sind geschlossen.")
                    .doesNotContain("übernommen", "Alles hat eine Vertretung");
            return null;
        });
    }

    @Test
    void on_a_day_without_any_times_there_is_nothing_to_close(Screens screens) {
        as(() -> {
            screens.open("intern/termine/vertretung?tag=" + THURSDAY.plusDays(2));

            assertThat(screens.text())
                    .contains("Hier ist kein Termin.")
                    .doesNotContain("Freie Zeiten schließen", "noch buchbar", "ist nicht da");
            return null;
        });
    }

    @Test
    void a_last_day_before_the_first_one_stays_as_it_was_typed_with_a_message(Screens screens) {
        as(() -> {
            screens.open("intern/termine/vertretung?tag=" + THURSDAY);

            _setValue(day("Bis"), THURSDAY.minusDays(1));
            assertThat(day("Bis").getValue()).isEqualTo(THURSDAY.minusDays(1));
            assertThat(day("Bis").isInvalid()).isTrue();
            assertThat(day("Bis").getErrorMessage()).isEqualTo("Dieser Tag liegt vor dem ersten.");
            _setValue(day("Bis"), THURSDAY.plusDays(31));
            assertThat(day("Bis").getErrorMessage()).isEqualTo("Es gehen höchstens 31 Tage.");

            _setValue(day("Bis"), THURSDAY.plusDays(30));
            assertThat(day("Bis").isInvalid()).isFalse();
            assertThat(day("Bis").getValue()).isEqualTo(THURSDAY.plusDays(30));
            return null;
        });
    }

    @Test
    void a_later_first_day_takes_the_last_one_along(Screens screens) {
        as(() -> {
            screens.open("intern/termine/vertretung?tag=" + THURSDAY);

            _setValue(day("Vom"), THURSDAY.plusDays(1));

            assertThat(day("Bis").getValue()).isEqualTo(THURSDAY.plusDays(1));
            assertThat(day("Bis").isInvalid()).isFalse();
            return null;
        });
    }

    @Test
    void the_day_leads_to_the_stand_in_and_says_that_she_is_away(Screens screens) {
        as(() -> {
            screens.open("intern/termine?tag=" + THURSDAY);
            Hands.chooseInMenu("Mehr zu diesem Tag", "Vertretung");
            _click(_get(Button.class, spec -> spec.withText("Freie Zeiten schließen")));
            screens.open("intern/termine?tag=" + THURSDAY);
            assertThat(screens.text()).contains("keine Zeiten");
            screens.open("intern/termine/vertretung?tag=" + THURSDAY);
            _click(_get(Button.class, spec -> spec.withText("Doch da: Zeiten wieder öffnen")));
            assertThat(screens.text()).contains("Freie Zeiten sind noch buchbar.");
            return null;
        });
    }

    @Test
    void the_citizen_says_that_the_new_time_suits(Screens screens) {
        var ten = book(Given.draft(consultant.at(THURSDAY, "10:00")));
        as(() -> {
            screens.open("intern/termine/vertretung?tag=" + THURSDAY);
            _click(_get(Button.class, spec -> spec.withText("Alle übernehmen")));
            return null;
        });

        screens.open(linkOf(ten));
        assertThat(screens.heading()).isEqualTo("Ihr Termin hat eine neue Zeit.");
        assertThat(screens.text()).contains("Vorher");
        _click(_get(Button.class, spec -> spec.withText("Ja, das passt")));

        assertThat(screens.text()).contains("Danke. So bleibt Ihr Termin.");
    }

    @Test
    void the_citizen_chooses_another_time_herself_and_loses_nothing_until_it_is_certain(Screens screens) {
        var ten = book(Given.draft(consultant.at(THURSDAY, "10:00")));
        as(() -> {
            screens.open("intern/termine/vertretung?tag=" + THURSDAY);
            _click(_get(Button.class, spec -> spec.withText("Alle übernehmen")));
            return null;
        });
        var given = startOf(ten);

        screens.open(linkOf(ten));
        _get(Button.class, spec -> spec.withText("Termin absagen"));
        screens.open(Hands.link("Andere Zeit wählen").getHref());

        assertThat(screens.heading()).isEqualTo("Termin verlegen");
        assertThat(startOf(ten)).isEqualTo(given);
        Hands.press("Auf diese Zeit verlegen");
        assertThat(Hands.errors()).containsExactly("Bitte wählen Sie eine Zeit.");
        screens.open(Hands.link("Alte Zeit behalten").getHref());
        assertThat(screens.text()).contains("Ja, das passt");

        screens.open(Hands.link("Andere Zeit wählen").getHref());
        Hands.chooseTime("Freitag, 27. November", "14:00 Uhr");
        Hands.press("Auf diese Zeit verlegen");

        assertThat(screens.heading()).isEqualTo("Ihr Termin ist verlegt.");
        assertThat(startOf(ten))
                .isEqualTo(consultant.at(THURSDAY.plusDays(1), "14:00").start());
        screens.open(linkOf(ten));
        assertThat(screens.text()).contains("Freitag, 27. November, 14:00 Uhr").doesNotContain("Ja, das passt");
    }

    @Test
    void an_unknown_link_says_so(Screens screens) {
        screens.open("beratung/geaendert/nothing");

        assertThat(screens.text()).contains("Diesen Link kennen wir nicht.");
    }

    private ConsultationDetails book(ConsultationDraft draft) {
        return ((Booked) given.aCitizen().does(() -> desk.book(draft))).consultation();
    }

    private Instant startOf(ConsultationDetails booked) {
        return desk.byToken(linkOf(booked).substring("beratung/geaendert/".length()))
                .orElseThrow()
                .slot()
                .start();
    }

    private void as(Callable<Void> action) {
        consultant.does(action);
    }

    private static DatePicker day(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static Select<Object> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    /** The address that stands in the mail, without the portal's own part. */
    private String linkOf(ConsultationDetails consultation) {
        var mail = database.sql("select text from outbox_message where about = ? and kind like '%new-time%'")
                .param(consultation.id().value())
                .query(String.class)
                .single();
        var from = mail.indexOf("beratung/geaendert/");
        return mail.substring(from).split("\\s")[0];
    }
}
