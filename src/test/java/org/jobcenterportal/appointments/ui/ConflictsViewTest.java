package org.jobcenterportal.appointments.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.Given.byPhone;

import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.appointments.AbsenceDraft;
import org.jobcenterportal.appointments.AbsenceKind;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.ConsultationDetails;
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
class ConflictsViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate THURSDAY = TODAY.plusDays(2);

    private static final String AT = "Anna Beispiel, Do, 26. November, %s Uhr";
    private static final String NUMBER = "0561\u00a0929990";

    private final Given given;
    private final OwnTimes times;
    private final ConsultationDesk desk;
    private final TestClock clock;

    private Given.Consulting consultant;

    @Autowired
    ConflictsViewTest(
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
    void a_consultant() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    void a_deputy_reads_whose_conflicts_they_are_and_her_own_stand_first(Screens screens) {
        var deputy = given.aConsultant();
        given.isDeputy(deputy, consultant, TODAY, THURSDAY);
        book(given.aCitizen(), consultant, "09:00");
        book(given.aCitizen(), deputy, "14:00");
        close(consultant);
        close(deputy);
        deputy.signsIn();

        screens.open("intern/termine/konflikte");

        assertThat(screens.text())
                .containsSubsequence(
                        "Mein Kalender",
                        "14:00",
                        "Da sind Sie abwesend.",
                        "Kalender von Katharina Ostwald",
                        "9:00",
                        "Da ist Katharina Ostwald abwesend.");
        screens.open("intern/termine?tag=" + THURSDAY + "&beraterin="
                + consultant.staff().value());
        assertThat(Hands.notices()).contains("Da ist Katharina Ostwald abwesend.");
    }

    @Test
    void whoever_keeps_only_her_own_calendar_reads_no_name_of_it(Screens screens) {
        book(given.aCitizen(), consultant, "09:00");
        close(consultant);
        consultant.signsIn();

        screens.open("intern/termine/konflikte");

        assertThat(screens.text()).contains("Da sind Sie abwesend.").doesNotContain("Mein Kalender");
    }

    @Test
    void whoever_did_something_goes_on_with_the_next_one_and_takes_back_what_she_kept(Screens screens) {
        book(given.aCitizen(), consultant, "09:00");
        book(given.aCitizen(), consultant, "10:00");
        book(given.aCitizen(), consultant, "11:00");
        close(consultant);
        consultant.signsIn();
        screens.open("intern/termine/konflikte");

        Hands.press("Zeit behalten: Anna Beispiel");

        assertThat(Hands.focused()).isEqualTo(AT.formatted("10:00"));
        assertThat(screens.text()).doesNotContain("9:00 Uhr");
        assertThat(screens.heading()).isEqualTo("Konflikte");
        Hands.pressInToast("Rückgängig");
        assertThat(Hands.focused()).isEqualTo(AT.formatted("9:00"));
        assertThat(screens.text()).contains("9:00 Uhr");

        Hands.press("Verlegen anbieten: Anna Beispiel");
        assertThat(Hands.focused()).isEqualTo(AT.formatted("10:00"));
        assertThat(screens.text()).contains("Verlegen angeboten, gilt bis");
    }

    @Test
    void after_the_last_one_the_words_that_everything_fits_have_the_focus(Screens screens) {
        book(given.aCitizen(), consultant, "09:00");
        close(consultant);
        consultant.signsIn();
        screens.open("intern/termine/konflikte");

        Hands.press("Zeit behalten: Anna Beispiel");

        assertThat(Hands.focused()).contains("Alles passt.");
    }

    @Test
    void the_day_goes_on_with_the_next_conflict_too(Screens screens) {
        book(given.aCitizen(), consultant, "09:00");
        book(given.aCitizen(), consultant, "10:00");
        close(consultant);
        consultant.signsIn();
        screens.open("intern/termine?tag=" + THURSDAY);

        Hands.press("Zeit behalten: Anna Beispiel");

        assertThat(Hands.focused()).contains("10:00 Uhr passt nicht mehr.");
        Hands.pressInToast("Rückgängig");
        assertThat(Hands.focused()).contains("9:00 Uhr passt nicht mehr.");
    }

    @Test
    void whoever_must_be_rung_has_her_number_to_dial_and_what_follows_the_call(Screens screens) {
        var booked = book(given.linked(List.of(Given.byLetter())).getFirst(), consultant, "09:00");
        close(consultant);
        consultant.signsIn();
        screens.open("intern/termine/konflikte");

        assertThat(screens.text()).contains("bitte anrufen");
        assertThat(Hands.link(NUMBER).getHref()).isEqualTo("tel:+49561929990");
        assertThat(Hands.canPress("Verlegen anbieten: Anna Beispiel")).isFalse();
        screens.open(Hands.link("Verlegen oder absagen: Anna Beispiel").getHref());

        assertThat(screens.heading()).isEqualTo("Anna Beispiel");
        assertThat(Hands.canPress("Für die Person verlegen")).isTrue();
        assertThat(Hands.canPress("Für die Person absagen")).isTrue();
        assertThat(screens.text()).contains(booked.code().value());
    }

    @Test
    void whoever_can_no_longer_choose_in_time_is_to_be_rung(Screens screens) {
        book(given.aCitizen(), consultant, "09:00");
        close(consultant);
        clock.set(consultant.at(TODAY.plusDays(1), "18:00").start());
        consultant.signsIn();

        screens.open("intern/termine/konflikte");

        assertThat(screens.text()).contains("bitte anrufen");
        assertThat(Hands.canPress("Verlegen anbieten: Anna Beispiel")).isFalse();
    }

    private ConsultationDetails book(Given.Citizen citizen, Given.Consulting with, String time) {
        return ((Booked) citizen.does(() -> desk.book(byPhone(with.at(THURSDAY, time))))).consultation();
    }

    private void close(Given.Consulting whose) {
        whose.does(() -> times.close(whose.staff(), AbsenceDraft.days(AbsenceKind.TRAINING, THURSDAY, THURSDAY)));
    }
}
