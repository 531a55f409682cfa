package org.jobcenterportal.appointments.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.Given.byPhone;
import static org.jobcenterportal.appointments.Given.draft;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.ConsultantDay;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.ConsultationDraft;
import org.jobcenterportal.appointments.ConsultationState;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.appointments.Needs;
import org.jobcenterportal.appointments.SlotChoice;
import org.jobcenterportal.appointments.Topic;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.Venues;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row({"F41", "F57"})
class ConsultationViewTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private ConsultantDay day;

    @Autowired
    private Venues venues;

    @Autowired
    private TestClock clock;

    private Given given;
    private Given.Consulting consultant;
    private Given.Citizen anna;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
    }

    @BeforeEach
    void a_citizen_who_looks() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
        anna = given.aCitizen();
        anna.signsIn();
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    @Row("F47")
    void a_citizen_reads_when_where_with_whom_and_that_nothing_follows(Screens screens) {
        var ten = booked(draft(at("10:00")));

        screens.open(address(ten));

        assertThat(screens.heading()).isEqualTo("Ihr Termin");
        assertThat(screens.title()).isEqualTo("Ihr Termin – Jobcenter Portal");
        assertThat(screens.text())
                .contains(
                        "10:00 bis 10:30 Uhr",
                        "Etwas anderes",
                        "Katharina Ostwald, Beauftragte",
                        venues.get(consultant.venue()).name() + ", Raum 214",
                        "Lewinskistraße 4, 34127 Kassel",
                        ten.code().value(),
                        "Damit finden wir Ihren Termin, auch am Telefon.",
                        "Freiwillig – ohne Rechtsfolgen",
                        "Auch wenn Sie nicht kommen, passiert nichts.",
                        "Kommen Sie einfach. Mitbringen müssen Sie nichts.");
    }

    @Test
    void without_a_mail_server_the_page_promises_no_mail(Screens screens) {
        var ten = booked(draft(at("10:00")));

        screens.open(address(ten));

        assertThat(screens.text())
                .contains(
                        "Speichern Sie die Kalenderdatei. Unsere E-Mail wartet und kommt später.",
                        "Wir erinnern Sie, sobald das Portal wieder E-Mails verschickt.")
                .doesNotContain("Bestätigung per E-Mail mit Kalenderdatei");
    }

    @Test
    void who_has_no_address_reads_that_the_screen_is_all_there_is(Screens screens) {
        SignedIn.forThisTest(SignedIn.token(new AccountId(UUID.randomUUID().toString()), Set.of(Roles.CITIZEN)));
        var ten = ((Booked) desk.book(draft(at("10:00")))).consultation();

        screens.open(address(ten));

        assertThat(screens.text())
                .contains("Speichern Sie die Kalenderdatei, oder drucken Sie diese Seite.")
                .doesNotContain("E-Mail", "Erinnerungen");
    }

    @Test
    void with_whom_she_talks_is_said_in_the_reader_s_language(Screens screens) {
        var ten = booked(draft(at("10:00")));
        screens.speak(Language.ENGLISH);

        screens.open(address(ten));

        assertThat(screens.text()).contains("Katharina Ostwald, Equality Officer");
    }

    @Test
    @Row("F44")
    void who_is_rung_reads_the_number_and_no_address(Screens screens) {
        var ten = booked(byPhone(at("10:00")));

        screens.open(address(ten));

        assertThat(textOfTicket(screens))
                .contains("Wir rufen an: 0561 929990")
                .doesNotContain("Lewinskistraße", "Raum 214");
    }

    @Test
    @Row("F44")
    void what_was_asked_for_stands_on_the_ticket(Screens screens) {
        var ten = booked(new ConsultationDraft(
                UUID.randomUUID(),
                Topic.CHILDCARE,
                Way.ON_SITE,
                new Needs(true, null, true, true, false),
                at("10:00"),
                "de",
                null));

        screens.open(address(ten));

        assertThat(textOfTicket(screens))
                .contains(
                        "10:00 bis 10:45 Uhr",
                        "Kinderbetreuung",
                        "Ihr Kind kommt mit. Eine Spielecke ist da.",
                        "Wir sprechen einfach.",
                        "Ohne Stufen");
    }

    @Test
    @Row("F62")
    void the_time_goes_into_her_calendar(Screens screens) {
        var ten = booked(draft(at("10:00")));
        screens.open(address(ten));

        var file = new String(DownloadKt._download(Hands.link("In meinen Kalender")), StandardCharsets.UTF_8);

        assertThat(file)
                .contains("BEGIN:VEVENT", "SEQUENCE:0", "DTSTART;TZID=Europe/Berlin:20261126T100000")
                .doesNotContain("Jobcenter Stadt");
    }

    @Test
    void cancelling_is_asked_once_more_and_leaves_a_receipt_with_time_and_code(Screens screens) {
        var ten = booked(draft(at("10:00")));
        screens.open(address(ten));

        Hands.press("Termin absagen");
        assertThat(Hands.question()).contains("Donnerstag, 26. November, 10:00 Uhr, Etwas anderes. Das ist in Ordnung");
        assertThat(state(ten)).isEqualTo(ConsultationState.BOOKED);
        Hands.answer("Ja, absagen");

        assertThat(Hands.notices())
                .contains("Ihr Termin ist abgesagt.")
                .containsPattern("Abgesagt am Dienstag, 24\\. November, 8:00 Uhr\\. Ihr Beleg: BL(-\\w{3}){3}\\.");
        assertThat(Hands.link("Neu buchen").getHref()).isEqualTo("beratung");
        assertThat(state(ten)).isEqualTo(ConsultationState.CANCELLED);
    }

    @Test
    void the_receipt_stays(Screens screens) {
        var ten = booked(draft(at("10:00")));
        desk.cancel(ten.id());

        clock.set(at("10:00").start());
        screens.open(address(ten));

        assertThat(Hands.notices())
                .containsPattern("Abgesagt am Dienstag, 24\\. November, 8:00 Uhr\\. Ihr Beleg: BL(-\\w{3}){3}\\.");
        assertThat(Hands.canPress("Termin absagen")).isFalse();
    }

    @Test
    void who_thinks_again_keeps_the_time(Screens screens) {
        var ten = booked(draft(at("10:00")));
        screens.open(address(ten));

        Hands.press("Termin absagen");
        Hands.answer("Zurück");

        assertThat(state(ten)).isEqualTo(ConsultationState.BOOKED);
    }

    @Test
    void what_begins_meanwhile_is_not_cancelled_any_more(Screens screens) {
        var ten = booked(draft(at("10:00")));
        screens.open(address(ten));
        clock.set(at("10:00").start());

        Hands.press("Termin absagen");
        Hands.answer("Ja, absagen");

        assertThat(Hands.notices()).contains("Der Termin hat schon begonnen.");
        assertThat(state(ten)).isEqualTo(ConsultationState.BOOKED);
    }

    @Test
    void what_has_begun_offers_no_cancelling(Screens screens) {
        var ten = booked(draft(at("10:00")));

        clock.set(at("10:00").start().minusSeconds(1));
        screens.open(address(ten));
        assertThat(Hands.canPress("Termin absagen")).isTrue();
        clock.set(at("10:00").start());
        screens.open(address(ten));

        assertThat(Hands.canPress("Termin absagen")).isFalse();
    }

    @Test
    void what_took_place_says_so(Screens screens) {
        var ten = booked(draft(at("10:00")));
        clock.set(ten.slot().end());
        consultant.does(() -> day.tookPlace(ten.id(), 0));

        screens.open(address(ten));

        assertThat(Hands.notices())
                .contains(
                        "Donnerstag, 26. November, 10:00 Uhr", "Etwas anderes mit Katharina Ostwald", "stattgefunden");
    }

    @Test
    void nobody_else_s_consultation_exists_here(Screens screens) {
        var somebodyElse = given.aCitizen();
        var others = ((Booked) somebodyElse.does(() -> desk.book(draft(at("10:00"))))).consultation();

        screens.open(address(others));

        assertThat(screens.status()).isEqualTo(404);
        assertThat(screens.heading()).isEqualTo("Diese Seite gibt es hier nicht.");
        assertThat(screens.text()).doesNotContain(others.code().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"unsinn", "01a21790-9033-73e1-aff9-4dc01739ec3a"})
    void an_address_that_leads_nowhere_says_so(String id, Screens screens) {
        screens.open("meine/termine/" + id);

        assertThat(screens.status()).isEqualTo(404);
        assertThat(screens.heading()).isEqualTo("Diese Seite gibt es hier nicht.");
    }

    @Test
    void the_office_does_not_look_from_here(Screens screens) {
        var ten = booked(draft(at("10:00")));
        consultant.signsIn();

        screens.open(address(ten));

        assertThat(screens.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, Your appointment", "SIMPLE_GERMAN, Ihr Termin"})
    void the_page_speaks_the_reader_s_language(Language language, String heading, Screens screens) {
        var ten = booked(draft(at("10:00")));
        screens.speak(language);

        screens.open(address(ten));

        assertThat(screens.heading()).isEqualTo(heading);
    }

    private SlotChoice at(String time) {
        return consultant.at(THURSDAY, time);
    }

    private ConsultationDetails booked(ConsultationDraft draft) {
        return ((Booked) anna.does(() -> desk.book(draft))).consultation();
    }

    private ConsultationState state(ConsultationDetails consultation) {
        return desk.mine(consultation.id()).orElseThrow().state();
    }

    private static String address(ConsultationDetails consultation) {
        return "meine/termine/" + consultation.id().value();
    }

    private static String textOfTicket(Screens screens) {
        var text = screens.text();
        return text.substring(text.lastIndexOf("Ihr Termin"), text.indexOf("Ihr Code"));
    }
}
