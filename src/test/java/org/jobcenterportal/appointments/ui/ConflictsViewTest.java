package org.jobcenterportal.appointments.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.Given.byPhone;

import java.time.LocalDate;
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

    private ConsultationDetails book(Given.Citizen citizen, Given.Consulting with, String time) {
        return ((Booked) citizen.does(() -> desk.book(byPhone(with.at(THURSDAY, time))))).consultation();
    }

    private void close(Given.Consulting whose) {
        whose.does(() -> times.close(whose.staff(), AbsenceDraft.days(AbsenceKind.TRAINING, THURSDAY, THURSDAY)));
    }
}
