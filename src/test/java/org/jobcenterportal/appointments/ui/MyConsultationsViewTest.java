package org.jobcenterportal.appointments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.Given.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.ConsultantDay;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.ConsultationState;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row({"F41", "F57"})
class MyConsultationsViewTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final String CANCEL_TEN = "Termin am Donnerstag, 26. November, 10:00 Uhr absagen";

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private ConsultantDay day;

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
    void who_has_none_is_led_to_booking(Screens screens) {
        screens.open("meine/termine");

        assertThat(screens.heading()).isEqualTo("Meine Termine");
        assertThat(screens.title()).isEqualTo("Meine Termine – Jobcenter Portal");
        assertThat(screens.text())
                .contains("Sie haben keinen Termin.")
                .doesNotContain("Kommende Termine", "Frühere Termine");
        assertThat(Hands.link("Beratung buchen").getHref()).isEqualTo("beratung");
    }

    @Test
    @Row("F47")
    void what_comes_next_stands_first(Screens screens) {
        book("14:00");
        var ten = book("10:00");

        screens.open("meine/termine");

        assertThat(section("Kommende Termine"))
                .containsSubsequence("10:00 Uhr, in zwei Tagen", "14:00 Uhr, in zwei Tagen")
                .contains("Etwas anderes mit Katharina Ostwald", "Raum 214", "bestätigt", "freiwillig");
        assertThat(screens.text()).doesNotContain("Frühere Termine");
        assertThat(Hands.link("Einzelheiten zum Termin am Donnerstag, 26. November, 10:00 Uhr ansehen")
                        .getHref())
                .isEqualTo("meine/termine/" + ten.id().value());
    }

    @Test
    void what_lies_behind_stands_apart_with_what_became_of_it(Screens screens) {
        var nine = book("9:00");
        var ten = book("10:00");
        desk.cancel(ten.id());
        clock.set(ten.slot().start());
        consultant.does(() -> day.tookPlace(nine.id(), 0));
        book("16:00");

        screens.open("meine/termine");

        assertThat(section("Kommende Termine")).contains("16:00 Uhr").doesNotContain("9:00 Uhr", "10:00 Uhr");
        assertThat(section("Frühere Termine"))
                .containsSubsequence(
                        "Donnerstag, 26. November 2026, 10:00 Uhr",
                        "abgesagt",
                        "Donnerstag, 26. November 2026, 9:00 Uhr",
                        "stattgefunden")
                .doesNotContain("freiwillig");
        assertThat(Hands.canPress(CANCEL_TEN)).isFalse();
    }

    @Test
    void what_has_begun_cannot_be_cancelled_here(Screens screens) {
        book("10:00");

        clock.set(consultant.at(THURSDAY, "10:00").start().minusSeconds(1));
        screens.open("meine/termine");
        assertThat(Hands.canPress(CANCEL_TEN)).isTrue();
        clock.set(consultant.at(THURSDAY, "10:00").start());
        screens.open("meine/termine");

        assertThat(Hands.canPress(CANCEL_TEN)).isFalse();
        assertThat(screens.text()).contains("Sie haben keinen Termin.", "Frühere Termine");
    }

    @Test
    void cancelling_is_asked_once_more_and_told_with_a_receipt(Screens screens) {
        var ten = book("10:00");
        screens.open("meine/termine");

        Hands.press(CANCEL_TEN);
        assertThat(Hands.question())
                .contains(
                        "Termin absagen?",
                        "Donnerstag, 26. November, 10:00 Uhr, Etwas anderes. Das ist in Ordnung und hat keine Folgen.");
        assertThat(state(ten)).isEqualTo(ConsultationState.BOOKED);
        Hands.answer("Ja, absagen");

        assertThat(state(ten)).isEqualTo(ConsultationState.CANCELLED);
        assertThat(Hands.notices())
                .contains("Ihr Termin ist abgesagt.")
                .containsPattern("Abgesagt am Dienstag, 24\\. November, 8:00 Uhr\\. Ihr Beleg: BL(-\\w{3}){3}\\.");
        assertThat(screens.text()).contains("Sie haben keinen Termin.").doesNotContain("Frühere Termine");
        assertThat(section("Abgesagt")).contains("Donnerstag, 26. November 2026, 10:00 Uhr", "abgesagt");
    }

    @Test
    void what_was_cancelled_lies_behind_only_when_its_time_has_come(Screens screens) {
        var ten = book("10:00");
        desk.cancel(ten.id());

        clock.set(ten.slot().start().minusSeconds(1));
        screens.open("meine/termine");
        assertThat(screens.text()).contains("Abgesagt").doesNotContain("Frühere Termine");
        clock.set(ten.slot().start());
        screens.open("meine/termine");

        assertThat(section("Frühere Termine")).contains("10:00 Uhr", "abgesagt");
        assertThat(screens.text()).doesNotContain("Abgesagt");
    }

    @Test
    void the_question_leads_the_focus_to_the_way_back(Screens screens) {
        book("10:00");
        screens.open("meine/termine");

        Hands.press(CANCEL_TEN);

        assertThat(Hands.isLedToTheSafeAnswer()).isTrue();
    }

    @Test
    void who_thinks_again_keeps_the_time(Screens screens) {
        var ten = book("10:00");
        screens.open("meine/termine");

        Hands.press(CANCEL_TEN);
        Hands.answer("Zurück");

        assertThat(state(ten)).isEqualTo(ConsultationState.BOOKED);
        assertThat(Hands.canPress(CANCEL_TEN)).isTrue();
    }

    @Test
    void what_begins_meanwhile_is_not_cancelled_any_more(Screens screens) {
        var ten = book("10:00");
        screens.open("meine/termine");
        clock.set(ten.slot().start());

        Hands.press(CANCEL_TEN);
        Hands.answer("Ja, absagen");

        assertThat(Hands.notices()).contains("Der Termin hat schon begonnen.", "0561 929 990");
        assertThat(state(ten)).isEqualTo(ConsultationState.BOOKED);
    }

    @Test
    void everybody_sees_only_her_own(Screens screens) {
        given.aCitizen().does(() -> desk.book(draft(consultant.at(THURSDAY, "10:00"))));

        screens.open("meine/termine");

        assertThat(screens.text()).contains("Sie haben keinen Termin.").doesNotContain("10:00 Uhr");
    }

    @Test
    void the_office_does_not_look_from_here(Screens screens) {
        consultant.signsIn();

        screens.open("meine/termine");

        assertThat(screens.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | My appointments | You have no appointment.",
                "SIMPLE_GERMAN | Meine Termine | Sie haben keinen Termin."
            })
    void the_page_speaks_the_reader_s_language(Language language, String heading, String none, Screens screens) {
        screens.speak(language);

        screens.open("meine/termine");

        assertThat(screens.heading()).isEqualTo(heading);
        assertThat(screens.text()).contains(none);
    }

    private ConsultationDetails book(String time) {
        var slot = consultant.at(THURSDAY, time.length() == 4 ? "0" + time : time);
        return ((Booked) anna.does(() -> desk.book(draft(slot)))).consultation();
    }

    private ConsultationState state(ConsultationDetails consultation) {
        return desk.mine(consultation.id()).orElseThrow().state();
    }

    private static String section(String heading) {
        Component title = _get(H2.class, one -> one.withText(heading));
        return Screens.textOf(title.getParent().orElseThrow());
    }
}
