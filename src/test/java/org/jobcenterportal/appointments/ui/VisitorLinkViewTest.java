package org.jobcenterportal.appointments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.ConsultationState;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.appointments.ReservationOutcome.Reserved;
import org.jobcenterportal.appointments.VisitorDraft;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
@Row({"F4", "F41"})
class VisitorLinkViewTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final Duration HOLD = Duration.ofMinutes(30);

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private TestClock clock;

    private final String mailbox = UUID.randomUUID() + "@portal.example";
    private Links links;
    private Given given;
    private ConsultationDetails reserved;
    private String token;

    @Autowired
    void use(
            OrganisationImport organisation,
            AppointmentsImport appointments,
            CitizensImport citizens,
            JdbcClient database) {
        given = new Given(organisation, appointments, citizens);
        links = new Links(database);
    }

    @BeforeEach
    void a_time_that_is_held_for_a_visitor() {
        clock.set(TestClock.START);
        var draft = Given.byPhone(given.aConsultant().at(THURSDAY, "10:00"));
        reserved = ((Reserved) desk.reserve(new VisitorDraft(draft, "Nadja Example", new EmailAddress(mailbox))))
                .consultation();
        token = links.inMailTo(mailbox);
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    @Row({"F47", "F57"})
    void opening_the_link_makes_the_time_certain(Screens screens) {
        clock.advance(HOLD.minusSeconds(1));

        screens.open("beratung/termin/" + token);

        assertThat(screens.heading()).isEqualTo("Ihr Termin ist gebucht.");
        assertThat(screens.title()).isEqualTo("Ihr Termin ist gebucht. – Jobcenter Portal");
        assertThat(screens.text())
                .contains(
                        "10:00 bis 10:30 Uhr",
                        "Wir rufen an: 0561 929990",
                        reserved.code().value(),
                        "Freiwillig – ohne Rechtsfolgen",
                        "Wir rufen Sie an. Mitbringen müssen Sie nichts.");
        assertThat(state()).isEqualTo(ConsultationState.BOOKED);
    }

    @Test
    void loading_the_page_again_says_the_same(Screens screens) {
        screens.open("beratung/termin/" + token);
        screens.open("beratung/termin/" + token);

        assertThat(screens.heading()).isEqualTo("Ihr Termin ist gebucht.");
    }

    @Test
    void opening_it_again_shows_how_it_stands(Screens screens) {
        desk.confirm(token);

        clock.advance(Duration.ofHours(2));
        screens.open("beratung/termin/" + token);

        assertThat(screens.heading()).isEqualTo("Ihr Termin");
        assertThat(screens.text()).contains(reserved.code().value());
    }

    @Test
    void a_link_that_is_opened_too_late_leads_to_a_new_choice_with_the_same_topic(Screens screens) {
        clock.advance(HOLD);

        screens.open("beratung/termin/" + token);

        assertThat(screens.text()).contains("Die Zeit ist leider abgelaufen.");
        assertThat(Hands.canPress("Termin absagen")).isFalse();
        assertThat(Hands.link("Neu buchen").getHref())
                .startsWith("beratung/bedarf?")
                .contains("thema=anderes", "art=telefon");
        screens.open(Hands.link("Neu buchen").getHref());
        assertThat(screens.heading()).isEqualTo("Was brauchen Sie?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "unsinn", "%3Cscript%3E"})
    void a_link_that_nobody_was_sent_is_not_known(String wrong, Screens screens) {
        screens.open("beratung/termin/" + wrong);

        assertThat(screens.text()).contains("Diesen Link kennen wir nicht.", "0561 929 990");
        assertThat(Hands.link("Neu buchen").getHref()).isEqualTo("beratung");
    }

    @Test
    void a_link_is_known_until_a_day_after_the_consultation(Screens screens) {
        desk.confirm(token);
        var lastMoment = reserved.slot().end().plus(Duration.ofDays(1));

        clock.set(lastMoment.minusSeconds(1));
        screens.open("beratung/termin/" + token);
        assertThat(screens.text()).contains(reserved.code().value());
        clock.set(lastMoment);
        screens.open("beratung/termin/" + token);

        assertThat(screens.text()).contains("Diesen Link kennen wir nicht.").doesNotContain("10:00 bis");
    }

    @Test
    @Row("F57")
    void whoever_has_the_link_cancels_without_an_account_and_keeps_a_receipt(Screens screens) {
        screens.open("beratung/termin/" + token);

        Hands.press("Termin absagen");
        assertThat(Hands.question())
                .contains("Termin absagen?", "Donnerstag, 26. November, 10:00 Uhr", "hat keine Folgen");
        Hands.answer("Ja, absagen");

        assertThat(Hands.focused()).contains("Ihr Termin ist abgesagt.");
        assertThat(screens.text())
                .contains(
                        "Ihr Termin ist abgesagt.",
                        "Das war der Termin: Donnerstag, 26. November, 10:00 Uhr.",
                        "Abgesagt am Dienstag, 24. November, 8:00 Uhr")
                .containsPattern("Ihr Beleg: BL(-\\w{3}){3}\\.");
        assertThat(Hands.canPress("Termin absagen")).isFalse();
        assertThat(state()).isEqualTo(ConsultationState.CANCELLED);
        screens.open("beratung/termin/" + token);
        assertThat(Hands.focused()).doesNotContain("Ihr Termin ist abgesagt.");
        assertThat(screens.text()).contains("Ihr Termin ist abgesagt.");
    }

    @Test
    void who_thinks_again_keeps_the_time(Screens screens) {
        screens.open("beratung/termin/" + token);

        Hands.press("Termin absagen");
        Hands.answer("Zurück");

        assertThat(state()).isEqualTo(ConsultationState.BOOKED);
        assertThat(Hands.canPress("Termin absagen")).isTrue();
    }

    @Test
    void what_has_begun_meanwhile_is_not_cancelled_any_more(Screens screens) {
        screens.open("beratung/termin/" + token);
        clock.set(reserved.slot().start());

        Hands.press("Termin absagen");
        Hands.answer("Ja, absagen");

        assertThat(Hands.notices()).contains("Der Termin hat schon begonnen.", "0561 929 990");
        assertThat(state()).isEqualTo(ConsultationState.BOOKED);
        screens.open("beratung/termin/" + token);
        assertThat(Hands.canPress("Termin absagen")).isFalse();
    }

    @Test
    @Row("F62")
    void whoever_has_the_link_takes_the_time_into_her_calendar(Screens screens) {
        screens.open("beratung/termin/" + token);

        var file = new String(DownloadKt._download(Hands.link("In meinen Kalender")), StandardCharsets.UTF_8);

        assertThat(file).contains("BEGIN:VEVENT", "SEQUENCE:0", reserved.code().value());
    }

    private ConsultationState state() {
        return desk.byToken(token).orElseThrow().state();
    }
}
