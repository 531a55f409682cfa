package org.jobcenterportal.appointments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.ConfirmationOutcome;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
@Row("F41")
class ReservedViewTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private TestClock clock;

    @Autowired
    private ConsultationDesk desk;

    private final String mailbox = UUID.randomUUID() + "@portal.example";
    private Links links;
    private Given given;
    private Given.Consulting consultant;

    @Autowired
    void use(
            OrganisationImport organisation,
            AppointmentsImport appointments,
            CitizensImport citizens,
            JdbcClient database) {
        links = new Links(database);
        given = new Given(organisation, appointments, citizens);
    }

    @BeforeEach
    void somebody_to_talk_to() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    @Row("F47")
    void a_visitor_reads_what_is_held_and_until_when(Screens screens) {
        reserve(screens);

        assertThat(screens.heading()).isEqualTo("Fast fertig.");
        assertThat(screens.title()).isEqualTo("Fast fertig. – Jobcenter Portal");
        assertThat(screens.text())
                .contains(
                        "Bis 8:30 Uhr halten wir die Zeit für Sie.",
                        "Donnerstag, 26. November, 10:00 Uhr",
                        "Etwas anderes",
                        "Katharina Ostwald, Beauftragte",
                        "Raum 214",
                        "Freiwillig – ohne Rechtsfolgen");
    }

    @Test
    void who_waits_for_a_mail_learns_honestly_that_none_is_sent(Screens screens) {
        reserve(screens);

        assertThat(Hands.notices()).contains("Im Moment verschickt das Portal keine E-Mails.", "0561 929 990");
    }

    @Test
    void who_gets_no_mail_reads_the_code_to_say_on_the_phone(Screens screens) {
        reserve(screens);

        assertThat(Hands.notices()).contains("Nennen Sie am Telefon diesen Code: " + held() + ".");
    }

    @Test
    void who_does_not_want_the_time_any_more_gives_it_back(Screens screens) {
        reserve(screens);
        var token = links.inMailTo(mailbox);

        Hands.press("Zeit zurückgeben");

        assertThat(Hands.notices()).contains("Die Zeit ist wieder frei.");
        assertThat(desk.confirm(token)).isInstanceOf(ConfirmationOutcome.Lapsed.class);
        reserve(screens);
        assertThat(screens.heading()).isEqualTo("Fast fertig.");
    }

    @Test
    void a_time_whose_link_was_opened_meanwhile_is_not_given_back(Screens screens) {
        reserve(screens);
        desk.confirm(links.inMailTo(mailbox));

        Hands.press("Zeit zurückgeben");

        assertThat(screens.heading()).isEqualTo("Ihr Termin ist bestätigt.");
    }

    @Test
    void reload_shows_the_same(Screens screens) {
        reserve(screens);

        screens.open("beratung/reserviert");

        assertThat(screens.text()).contains("Bis 8:30 Uhr halten wir die Zeit für Sie.");
    }

    @Test
    void who_has_opened_the_link_elsewhere_reads_here_that_it_is_confirmed(Screens screens) {
        reserve(screens);
        desk.confirm(links.inMailTo(mailbox));

        screens.open("beratung/reserviert");

        assertThat(screens.heading()).isEqualTo("Ihr Termin ist bestätigt.");
        assertThat(screens.text())
                .contains("Donnerstag, 26. November, 10:00 Uhr", "Freiwillig – ohne Rechtsfolgen")
                .doesNotContain("halten wir die Zeit", "Im Moment verschickt das Portal keine E-Mails.");
    }

    @Test
    void the_page_promises_nothing_any_more_when_the_time_has_run_out(Screens screens) {
        reserve(screens);

        clock.advance(Duration.ofMinutes(30).minusSeconds(1));
        screens.open("beratung/reserviert");
        assertThat(screens.heading()).isEqualTo("Fast fertig.");
        clock.advance(Duration.ofSeconds(1));
        screens.open("beratung/reserviert");

        assertThat(screens.text()).contains("Hier ist nichts reserviert.").doesNotContain("halten wir die Zeit");
    }

    @Test
    void who_has_reserved_nothing_is_led_to_the_first_question(Screens screens) {
        screens.open("beratung/reserviert");

        assertThat(screens.text()).contains("Hier ist nichts reserviert.", "Vielleicht ist die Zeit abgelaufen.");
        assertThat(Hands.link("Beratung buchen").getHref()).isEqualTo("beratung");
    }

    private String held() {
        return desk.byToken(links.inMailTo(mailbox)).orElseThrow().code().value();
    }

    private void reserve(Screens screens) {
        screens.open("beratung/angaben?thema=anderes&art=vor-ort&bedarf=ja&zeit="
                + consultant.at(THURSDAY, "10:00").asText());
        Hands.introduce("Nadja Example", mailbox);
        Hands.press("Weiter");
        Hands.press("Zeit reservieren");
    }
}
