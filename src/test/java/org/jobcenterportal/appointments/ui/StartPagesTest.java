package org.jobcenterportal.appointments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.Given.draft;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
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
import org.jobcenterportal.identity.As;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What this room hangs on the start pages: its doors, and a citizen's next consultation. */
@ViewTest
@Row({"F41", "S5"})
class StartPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private ConsultationDesk desk;

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
    void somebody_to_talk_to() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
        anna = given.aCitizen();
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    void everybody_finds_the_door_to_booking(Screens screens) {
        screens.open("");

        assertThat(screens.text())
                .contains("Zu Familie und Beruf: Kinderbetreuung, Teilzeit, Wiedereinstieg. Freiwillig und kostenlos.")
                .doesNotContain("Meine Termine", "Ihr Tag und Ihre Woche");
        assertThat(door("Beratung buchen").getHref()).isEqualTo("beratung");
    }

    @Test
    void the_door_speaks_the_reader_s_language(Screens screens) {
        screens.speak(Language.ENGLISH);
        anna.signsIn();

        screens.open("meine");

        assertThat(door("My appointments").getHref()).isEqualTo("meine/termine");
    }

    @Test
    void a_citizen_finds_both_doors(Screens screens) {
        anna.signsIn();

        screens.open("meine");

        assertThat(door("Beratung buchen").getHref()).isEqualTo("beratung");
        assertThat(door("Meine Termine").getHref()).isEqualTo("meine/termine");
        assertThat(screens.text()).doesNotContain("Ihr Tag und Ihre Woche", "Nächster Termin");
    }

    @Test
    void the_equality_officer_finds_the_door_to_her_day(Screens screens) {
        consultant.signsIn();

        screens.open("intern");

        assertThat(screens.text()).contains("Ihr Tag und Ihre Woche, mit freien Zeiten.");
        assertThat(door("Termine").getHref()).isEqualTo("intern/termine");
    }

    @Test
    void the_equality_officer_reads_whom_she_talks_with_today_and_what_is_to_be_noted(Screens screens) {
        consultant.signsIn();
        screens.open("intern");
        assertThat(screens.text()).contains("Beratungen heute", "Heute haben Sie keine Beratung.");

        anna.does(() -> desk.book(draft(consultant.at(TODAY, "14:00"))));
        screens.open("intern");
        assertThat(screens.text()).contains("14:00 bis 14:30 Uhr · ").doesNotContain("Was wurde daraus?");
        clock.set(consultant.at(TODAY, "15:00").start());
        screens.open("intern");

        assertThat(screens.text()).contains("Das wartet auf Sie", "Eine Beratung ist vorbei. Was wurde daraus?");
    }

    @Test
    @As("vermittlung")
    void nobody_else_in_the_office_finds_it(Screens screens) {
        screens.open("intern");

        assertThat(screens.text()).doesNotContain("Ihr Tag und Ihre Woche");
    }

    @Test
    void the_next_consultation_stands_on_her_start_page_and_leads_to_its_own(Screens screens) {
        var ten = book("10:00");
        book("14:00");
        anna.signsIn();

        screens.open("meine");

        assertThat(nextOne())
                .contains("10:00 Uhr, in zwei Tagen", "Etwas anderes mit Katharina Ostwald", "bestätigt")
                .doesNotContain("14:00 Uhr");
        assertThat(Hands.link("Einzelheiten zum Termin am Donnerstag, 26. November, 10:00 Uhr ansehen")
                        .getHref())
                .isEqualTo(address(ten));
        Hands.press("Termin am Donnerstag, 26. November, 10:00 Uhr absagen");
        assertThat(screens.address()).isEqualTo(address(ten));
    }

    @Test
    void what_is_cancelled_or_has_begun_is_no_next_one(Screens screens) {
        var ten = book("10:00");
        book("14:00");
        anna.does(() -> desk.cancel(ten.id()));
        anna.signsIn();

        screens.open("meine");
        assertThat(nextOne()).contains("14:00 Uhr").doesNotContain("10:00 Uhr");
        clock.set(consultant.at(THURSDAY, "14:00").start());
        screens.speak(Language.GERMAN);
        screens.open("meine");

        assertThat(screens.text()).doesNotContain("Nächster Termin");
    }

    @Test
    void what_she_cancels_is_gone_when_she_comes_back(Screens screens) {
        var ten = book("10:00");
        anna.signsIn();
        screens.open("meine");
        assertThat(screens.text()).contains("Nächster Termin");

        desk.cancel(ten.id());
        screens.open("meine");

        assertThat(screens.text()).doesNotContain("Nächster Termin");
    }

    @Test
    void nobody_else_s_next_one_is_hers(Screens screens) {
        given.aCitizen().does(() -> desk.book(draft(consultant.at(THURSDAY, "10:00"))));
        anna.signsIn();

        screens.open("meine");

        assertThat(screens.text()).doesNotContain("Nächster Termin");
    }

    private ConsultationDetails book(String time) {
        return ((Booked) anna.does(() -> desk.book(draft(consultant.at(THURSDAY, time))))).consultation();
    }

    private static Anchor door(String title) {
        return _get(
                Anchor.class,
                one -> one.withPredicate(
                        link -> _find(link, H2.class).stream().anyMatch(heading -> title.equals(heading.getText()))));
    }

    private static String nextOne() {
        var heading = _get(H2.class, one -> one.withText("Nächster Termin"));
        return Screens.textOf(heading.getParent().orElseThrow());
    }

    private static String address(ConsultationDetails consultation) {
        return "meine/termine/" + consultation.id().value();
    }
}
