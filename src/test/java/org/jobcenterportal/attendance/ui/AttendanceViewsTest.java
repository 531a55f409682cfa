package org.jobcenterportal.attendance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.casework.CaseStory.signIn;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.attendance.Arrival;
import org.jobcenterportal.attendance.AttendanceState;
import org.jobcenterportal.attendance.DoorCode;
import org.jobcenterportal.attendance.DoorDesk;
import org.jobcenterportal.attendance.DoorStory;
import org.jobcenterportal.attendance.EventFigures;
import org.jobcenterportal.attendance.FeedbackAnswers.Opinion;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.events.Drafts;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.signup.Registrations;
import org.jobcenterportal.signup.SignUpDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
class AttendanceViewsTest {

    @Autowired
    private DoorDesk desk;

    @Autowired
    private EventFigures figures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private DoorStory.Desks desks;
    private DoorStory story;
    private String door;

    @Autowired
    void use(
            OrganisationImport organisation,
            CitizensImport citizens,
            CaseloadImport caseload,
            EventDesk events,
            SignUpDesk signUps,
            Registrations registrations) {
        desks = new DoorStory.Desks(organisation, citizens, caseload, events, signUps, registrations);
    }

    @BeforeEach
    void an_event() {
        clock.set(TestClock.START);
        story = new DoorStory(desks);
        door = "intern/veranstaltungen/" + story.event.value() + "/einlass";
    }

    @Test
    @Row({"F65", "F66"})
    void a_guest_is_found_by_name_let_in_with_one_touch_and_taken_back(Screens screens) {
        story.visitor("Anna Muster", 1);
        story.visitor("Berta Klein", 0);
        clock.set(DoorStory.DOORS_OPEN);
        signIn(story.bca);

        screens.open(door);
        assertThat(screens.heading()).isEqualTo("Einlass");
        assertThat(screens.text()).contains("3 werden noch erwartet.", "Anna Muster", "zu 2");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name oder Code suchen")), "must");
        assertThat(screens.text()).doesNotContain("Berta Klein");
        _click(_get(Button.class, spec -> spec.withText("Ist da")));
        assertThat(screens.text()).contains("Eingetragen: Anna Muster", "2 Personen sind gekommen.");
        _click(_get(Button.class, spec -> spec.withText("Rückgängig").withClasses("compact")));
        assertThat(screens.text()).contains("Noch niemand ist gekommen.");
    }

    @Test
    @Row("F65")
    void guests_without_registration_come_in_while_places_are_kept_for_others(Screens screens) {
        story.visitor("Anna Muster", 0);
        clock.set(DoorStory.DOORS_OPEN);
        signIn(story.bca);
        screens.open(door);

        walkIn(20);
        walkIn(5);
        assertThat(screens.text()).contains("25 Personen sind gekommen.");
        walkIn(1);
        assertThat(screens.text()).contains("Ein Platz ist für Angemeldete frei gehalten.");
        _click(_get(Button.class, spec -> spec.withText("Trotzdem einlassen")));
        walkIn(1);
        assertThat(screens.text()).contains("Der Raum ist voll.", "höchstens 26 Personen");
    }

    @Test
    @Row({"F65", "F66"})
    void what_a_device_noted_is_decided_on_the_day_and_says_afterwards_why_not(Screens screens) {
        clock.set(DoorStory.DOORS_OPEN);
        signIn(story.bca);
        story.bca.does(() -> desk.takeIn(
                story.event, List.of(new Arrival(UUID.randomUUID(), new DoorCode("VA222222"), DoorStory.DOORS_OPEN))));
        screens.open(door);
        _assertOne(Button.class, spec -> spec.withText("War da"));

        clock.set(DoorStory.NEXT_DAY);
        signIn(story.bca);
        screens.open(door);
        _assertNone(Button.class, spec -> spec.withText("War da"));
        assertThat(screens.text()).contains("Jetzt ändert nur eine Korrektur etwas");
        _click(_get(Button.class, spec -> spec.withText("So lassen")));
        assertThat(screens.text()).doesNotContain("Unbekannter Code");
    }

    @Test
    @Row("F66")
    void whoever_is_excused_before_it_begins_is_said_to_have_given_her_place_back(Screens screens) {
        story.visitor("Anna Muster", 0);
        clock.set(DoorStory.DOORS_OPEN);
        signIn(story.bca);
        screens.open(door);

        _click(_get(Button.class, spec -> spec.withText("Entschuldigt")));
        assertThat(screens.text()).contains("Der Platz ist frei für die nächste Person");
        _click(_get(Button.class, spec -> spec.withText("Rückgängig")));
        assertThat(screens.text()).contains("Der Platz wurde schon freigegeben.", "„Ohne Anmeldung“");
    }

    @Test
    @Row("F66")
    void after_the_day_one_asks_for_a_correction_and_another_one_agrees(Screens screens) {
        story.visitor("Anna Muster", 0);
        clock.set(DoorStory.NEXT_DAY);
        signIn(story.bca);
        screens.open(door);
        assertThat(screens.text()).contains("war nicht da");
        // for another day a device may tell what it has noted
        _assertOne(DoorScanner.class);
        clock.advance(Duration.ofDays(1));
        screens.open(door);
        _assertNone(DoorScanner.class);

        _click(_get(Button.class, spec -> spec.withText("Korrigieren")));
        _click(_get(Button.class, spec -> spec.withText("Korrektur vorschlagen")));
        assertThat(_get(Select.class, spec -> spec.withLabel("Was stimmt?")).isInvalid())
                .isTrue();
        choose("Was stimmt?", AttendanceState.ATTENDED);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Warum?")), "Sie kam um elf.");
        _click(_get(Button.class, spec -> spec.withText("Korrektur vorschlagen")));
        assertThat(screens.text()).contains("Korrektur für Anna Muster: war da", "Jemand anderes muss zustimmen.");
        _assertNone(Button.class, spec -> spec.withText("Zustimmen"));

        signIn(story.other);
        screens.open(door);
        _click(_get(Button.class, spec -> spec.withText("Zustimmen")));
        assertThat(screens.text()).contains("Gespeichert.", "war da").doesNotContain("war nicht da");
    }

    @Test
    @Row("F66")
    void whoever_left_early_left_at_a_time_during_the_event(Screens screens) {
        story.visitor("Anna Muster", 0);
        clock.set(DoorStory.NEXT_DAY);
        signIn(story.bca);
        screens.open(door);
        _click(_get(Button.class, spec -> spec.withText("Korrigieren")));
        _assertNone(TimePicker.class);

        choose("Was stimmt?", AttendanceState.LEFT_EARLY);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Warum?")), "Sie holte ihr Kind ab.");
        var left = _get(TimePicker.class, spec -> spec.withLabel("Gegangen um"));
        _setValue(left, LocalTime.of(23, 0));
        _click(_get(Button.class, spec -> spec.withText("Korrektur vorschlagen")));
        assertThat(left.isInvalid()).isTrue();

        _setValue(left, LocalTime.of(11, 15));
        _click(_get(Button.class, spec -> spec.withText("Korrektur vorschlagen")));
        assertThat(screens.text()).contains("Korrektur für Anna Muster: ging früher, um 11:15 Uhr");
    }

    @Test
    @Row({"F68", "F69", "F94"})
    void the_evaluation_says_each_reason_by_itself_and_what_each_number_counts(Screens screens) {
        var guests = Stream.of("Anna Muster", "Berta Klein", "Carla Gross", "Dora Lang", "Else Kurz", "Frida Breit")
                .map(name -> story.visitor(name, 0))
                .toList();
        clock.set(DoorStory.DOORS_OPEN);
        guests.subList(0, 3).forEach(guest -> story.bca.does(() -> desk.letIn(story.event, DoorStory.guest(guest))));
        jdbc.sql("update event set state = 'ENDED' where id = ?")
                .param(story.event.value())
                .update();
        clock.set(DoorStory.NEXT_DAY);
        signIn(story.bca);
        screens.open("intern");

        var panel = new EvaluationPanel(
                story.bca.does(() -> figures.of(story.event)).orElseThrow());
        UI.getCurrent().add(panel);

        assertThat(Screens.textOf(panel))
                .contains(
                        "Anwesenheitsquote: 50 %",
                        "Nach Weg der Anmeldung",
                        "ohne Konto",
                        "vor 10 Uhr",
                        "75 bis 85 %",
                        "Vom Jobcenter abgesagt",
                        "Nicht zustellbar",
                        "Antworten erscheinen, sobald es drei sind.");
    }

    @Test
    @Row("F69")
    void the_questions_afterwards_need_no_name_and_are_answered_once(Screens screens) {
        var token = "probe-" + UUID.randomUUID();
        jdbc.sql("insert into feedback_round (event_id, asked_on, until_on) values (?, '2026-11-24', '2026-12-08')")
                .param(story.event.value())
                .update();
        jdbc.sql("insert into feedback_link (hash, event_id) values (sha2(?, 256), ?)")
                .params(token, story.event.value())
                .update();

        screens.open("veranstaltungen/rueckmeldung/" + token);
        assertThat(screens.heading()).isEqualTo("Wie war es für Sie?");
        _click(_get(Button.class, spec -> spec.withText("Antworten absenden")));
        assertThat(screens.text()).contains("Bitte wählen Sie eine Antwort.");
        answer("Hat es Ihnen weitergeholfen?", Opinion.YES);
        answer("Haben Sie alles verstanden?", Opinion.PARTLY);
        answer("Haben Zeit und Ort für Sie gepasst?", Opinion.NO);
        _click(_get(Button.class, spec -> spec.withText("Antworten absenden")));
        assertThat(screens.heading()).isEqualTo("Danke für Ihre Antworten!");

        screens.open("veranstaltungen/rueckmeldung/" + token);
        assertThat(screens.heading()).isEqualTo("Dieser Link ist nicht mehr offen.");
    }

    @Test
    void a_citizen_finds_her_paper_once_she_was_there(Screens screens) {
        var own = story.citizen();
        story.people.citizenSignsIn();
        screens.open("meine/teilnahme");
        assertThat(screens.text()).contains("Noch keine Veranstaltung besucht");

        clock.set(DoorStory.DOORS_OPEN);
        story.bca.does(() -> desk.letIn(story.event, DoorStory.guest(own)));
        clock.set(story.when.end());
        story.people.citizenSignsIn();
        screens.open("meine/teilnahme");
        assertThat(screens.text()).contains("Ausbildung in Teilzeit", "Bescheinigung als PDF");
    }

    @Test
    void a_colleague_reads_what_she_attended_of_the_house_s_own(Screens screens) {
        var workshop = story.announced(Drafts.groupSession().of(EventKind.STAFF_WORKSHOP));
        var colleague = story.cases.aCounsellor();
        var registered = story.colleague(colleague, workshop);
        signIn(colleague);
        screens.open("intern/fortbildung");
        assertThat(screens.text()).contains("Sie haben noch nichts besucht.").doesNotContain("Mein Team");

        clock.set(DoorStory.DOORS_OPEN);
        story.bca.does(() -> desk.letIn(workshop, DoorStory.guest(registered)));
        clock.set(story.when.end());
        signIn(colleague);
        screens.open("intern/fortbildung");
        assertThat(screens.text()).contains("Ausbildung in Teilzeit", "Bescheinigung");
    }

    private void walkIn(int heads) {
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Wie viele Personen?")), heads);
        _click(_get(Button.class, spec -> spec.withText("Einlassen")));
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, AttendanceState state) {
        _setValue((Select<AttendanceState>) _get(Select.class, spec -> spec.withLabel(label)), state);
    }

    @SuppressWarnings("unchecked")
    private static void answer(String question, Opinion opinion) {
        _setValue((RadioButtonGroup<Opinion>) _get(RadioButtonGroup.class, spec -> spec.withLabel(question)), opinion);
    }
}
