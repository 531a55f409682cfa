package org.jobcenterportal.appointments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.ConsultationDraft;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.appointments.Needs;
import org.jobcenterportal.appointments.ReservationOutcome.Reserved;
import org.jobcenterportal.appointments.SlotChoice;
import org.jobcenterportal.appointments.Topic;
import org.jobcenterportal.appointments.VisitorDraft;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
@Row({"F46", "F100"})
class MovingViewsTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final String ON_THURSDAY = "Donnerstag, 26. November";
    private static final String MOVE = "Auf diese Zeit verlegen";

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private AppointmentsImport appointments;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private OtherConsultants others;
    private Given given;
    private Given.Consulting consultant;
    private Given.Citizen anna;
    private ConsultationDetails ten;

    @Autowired
    void use(OrganisationImport organisation, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
    }

    @BeforeEach
    void a_consultation_at_ten() {
        clock.set(TestClock.START);
        others = OtherConsultants.away(database);
        consultant = given.aConsultant();
        anna = given.aCitizen();
        ten = booked(anna, "10:00");
        anna.signsIn();
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
        others.comeBack();
    }

    @Test
    void the_old_time_stands_until_the_new_one_is_certain(Screens screens) {
        screens.open(address());

        assertThat(screens.heading()).isEqualTo("Termin verlegen");
        assertThat(screens.text())
                .contains("Bisher: Donnerstag, 26. November, 10:00 Uhr. Diese Zeit gilt, bis die neue sicher ist.")
                .contains("Freiwillig – ohne Rechtsfolgen");
        assertThat(Hands.freeTimes(ON_THURSDAY)).contains("9:00 Uhr", "14:00 Uhr");
        assertThat(Hands.link("Alte Zeit behalten").getHref())
                .isEqualTo("meine/termine/" + ten.id().value());
    }

    @Test
    void a_choice_and_one_press_give_the_new_time_on_the_same_ticket(Screens screens) {
        screens.open(address());

        Hands.chooseTime(ON_THURSDAY, "14:00 Uhr");
        Hands.press(MOVE);

        assertThat(screens.address()).isEqualTo("meine/termine/" + ten.id().value());
        assertThat(screens.heading()).isEqualTo("Ihr Termin ist verlegt.");
        assertThat(screens.text()).contains("14:00 bis 14:30 Uhr", ten.code().value());
    }

    @Test
    void without_a_choice_the_page_says_what_is_missing(Screens screens) {
        screens.open(address());

        Hands.press(MOVE);

        assertThat(Hands.errors()).containsExactly("Bitte wählen Sie eine Zeit.");
        assertThat(timeOf(ten)).isEqualTo("10:00");
    }

    @Test
    void filters_and_the_chosen_time_survive_reload(Screens screens) {
        var two = consultant.at(THURSDAY, "14:00");

        screens.open(address() + "?tageszeit=nachmittag&zeit=" + two.asText());

        assertThat(Hands.freeTimes(ON_THURSDAY)).contains("14:00 Uhr").doesNotContain("9:00 Uhr");
        assertThat(screens.text()).contains("Do, 26. November, 14:00 Uhr");
        Hands.press(MOVE);
        assertThat(timeOf(ten)).isEqualTo("14:00");
    }

    @Test
    void a_filter_shows_fewer_times_on_the_same_page(Screens screens) {
        screens.open(address());

        Hands.press("Vormittag");

        assertThat(Hands.freeTimes(ON_THURSDAY)).contains("9:00 Uhr").doesNotContain("14:00 Uhr");
        assertThat(screens.heading()).isEqualTo("Termin verlegen");
    }

    @Test
    void who_was_too_slow_keeps_the_old_time_and_sees_others_of_the_same_day(Screens screens) {
        screens.open(address());
        Hands.chooseTime(ON_THURSDAY, "14:00 Uhr");
        booked(given.aCitizen(), "14:00");

        Hands.press(MOVE);

        assertThat(screens.heading()).isEqualTo("Termin verlegen");
        assertThat(Hands.notices())
                .contains(
                        "14:00 Uhr hat gerade jemand anderes gebucht.",
                        "Ihre alte Zeit gilt weiter: Donnerstag, 26. November, 10:00 Uhr.",
                        "Am selben Tag noch frei");
        assertThat(timeOf(ten)).isEqualTo("10:00");
        Hands.press("14:30 Uhr");
        Hands.press(MOVE);
        assertThat(timeOf(ten)).isEqualTo("14:30");
    }

    @Test
    void what_has_begun_meanwhile_is_not_moved_any_more(Screens screens) {
        screens.open(address());
        Hands.chooseTime(ON_THURSDAY, "14:00 Uhr");
        clock.set(ten.slot().start());

        Hands.press(MOVE);

        assertThat(Hands.notices()).contains("Dieser Termin lässt sich nicht mehr verlegen.");
        screens.open(address());
        assertThat(screens.text()).contains("Dieser Termin lässt sich nicht mehr verlegen.", "0561 929 990");
    }

    @Test
    void nobody_else_s_consultation_can_be_moved_here(Screens screens) {
        given.aCitizen().signsIn();

        screens.open(address());

        assertThat(screens.status()).isEqualTo(404);
    }

    @Test
    void the_pages_of_a_consultation_lead_here(Screens screens) {
        screens.open("meine/termine/" + ten.id().value());
        assertThat(Hands.link("Termin verlegen").getHref()).isEqualTo(address());

        screens.open("meine/termine");
        assertThat(Hands.link("Termin am Donnerstag, 26. November, 10:00 Uhr verlegen")
                        .getHref())
                .isEqualTo(address());
        screens.open("meine");
        assertThat(Hands.link("Termin am Donnerstag, 26. November, 10:00 Uhr verlegen")
                        .getHref())
                .isEqualTo(address());
    }

    @Test
    @Row("F4")
    void the_link_in_the_mail_moves_without_an_account(Screens screens) {
        var mailbox = UUID.randomUUID() + "@portal.example";
        var reserved = (Reserved) desk.reserve(new VisitorDraft(
                Given.byPhone(consultant.at(THURSDAY, "11:00")), "Nadja Example", new EmailAddress(mailbox)));
        var token = new Links(database).inMailTo(mailbox);
        desk.confirm(token);

        screens.open("beratung/termin/" + token + "/verlegen");
        Hands.chooseTime(ON_THURSDAY, "15:00 Uhr");
        Hands.press(MOVE);

        assertThat(screens.address()).isEqualTo("beratung/termin/" + token);
        assertThat(screens.heading()).isEqualTo("Ihr Termin ist verlegt.");
        assertThat(screens.text())
                .contains("15:00 bis 15:30 Uhr", reserved.consultation().code().value());
    }

    @Test
    void a_link_that_nobody_was_sent_moves_nothing(Screens screens) {
        screens.open("beratung/termin/" + "A".repeat(48) + "/verlegen");

        assertThat(screens.text()).contains("Diesen Link kennen wir nicht.");
    }

    @Test
    void a_longer_conversation_moves_by_half_an_hour_over_its_own_time(Screens screens) {
        var hour = new ConsultationDraft(
                UUID.randomUUID(),
                Topic.RETURN_TO_WORK,
                Way.VIDEO,
                Needs.NONE,
                consultant.at(THURSDAY, "12:00"),
                "de",
                null);
        var noon = ((Booked) anna.does(() -> desk.book(hour))).consultation();

        screens.open("meine/termine/" + noon.id().value() + "/verlegen");

        assertThat(Hands.freeTimes(ON_THURSDAY)).contains("12:30 Uhr");
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, Move the appointment", "SIMPLE_GERMAN, Termin verlegen"})
    void the_page_speaks_the_reader_s_language(Language language, String heading, Screens screens) {
        screens.speak(language);

        screens.open(address());

        assertThat(screens.heading()).isEqualTo(heading);
    }

    private String address() {
        return "meine/termine/" + ten.id().value() + "/verlegen";
    }

    private ConsultationDetails booked(Given.Citizen citizen, String time) {
        SlotChoice slot = consultant.at(THURSDAY, time);
        return ((Booked) citizen.does(() -> desk.book(Given.draft(slot)))).consultation();
    }

    private String timeOf(ConsultationDetails consultation) {
        var stands = anna.does(() -> desk.mine(consultation.id())).orElseThrow();
        return OfficeTime.timeOf(stands.slot().start()).toString();
    }
}
