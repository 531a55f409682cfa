package org.jobcenterportal.casework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.casework.CaseStory.TODAY;
import static org.jobcenterportal.casework.CaseStory.agreed;
import static org.jobcenterportal.casework.CaseStory.signIn;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.casework.CaseNotes;
import org.jobcenterportal.casework.CaseStory;
import org.jobcenterportal.casework.MyPlan;
import org.jobcenterportal.casework.NoteKind;
import org.jobcenterportal.casework.PlanDesk;
import org.jobcenterportal.casework.PlanDetails;
import org.jobcenterportal.casework.PlanDraft;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class PlanViewsTest {

    @Autowired
    private PlanDesk desk;

    @Autowired
    private MyPlan mine;

    @Autowired
    private CaseNotes notes;

    @Autowired
    private TestClock clock;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    private CaseStory story;
    private String file;

    @BeforeEach
    void a_case() {
        clock.set(TestClock.START);
        story = new CaseStory(organisation, citizens, caseload);
        file = "intern/faelle/" + story.person.customerNumber().value();
        signIn(story.counsellor);
    }

    @Test
    void the_file_shows_her_words_and_the_steps_with_their_ticks(Screens screens) {
        write(agreed(0));

        screens.open(file);

        assertThat(screens.text())
                .contains("„Ich will wieder arbeiten.“", "gemeinsam vereinbart", "Wieder ansehen am 24. Februar 2027");
        _setValue(tick("Den Kurs bezahlen"), true);
        assertThat(latest().steps().get(1).isDone()).isTrue();
    }

    @Test
    void other_words_that_she_proposes_are_taken_with_one_click(Screens screens) {
        write(agreed(0));
        story.citizenDoes(() -> mine.propose(null, new Words("Ich will in die Pflege.")));
        screens.open(file);

        press("Übernehmen");

        assertThat(latest().words()).isEqualTo("Ich will in die Pflege.");
        _assertNone(Button.class, spec -> spec.withText("Übernehmen"));
    }

    @Test
    void a_first_plan_is_written_with_a_review_within_six_months(Screens screens) {
        screens.open(file + "/plan");
        press("Plan speichern");
        assertThat(screens.text()).contains("Was sie oder er will: Bitte schreiben Sie einen Satz.");

        _setValue(words(), "Ich will lernen.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Schritt 1")), "Schule suchen");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Gemeinsam vereinbart")), true);
        assertThat(review().getValue()).isEqualTo(TODAY.plusMonths(6));
        _setValue(review(), TODAY.plusMonths(6).plusDays(1));
        press("Plan speichern");
        assertThat(review().getErrorMessage()).contains("spätestens den 24. Mai 2027");

        _setValue(review(), TODAY.plusMonths(6));
        press("Plan speichern");

        assertThat(latest().words()).isEqualTo("Ich will lernen.");
        assertThat(screens.address()).isEqualTo(file);
    }

    @Test
    void a_stale_edit_shows_both_versions_and_loses_nothing(Screens screens) {
        write(agreed(0));
        screens.open(file + "/plan");
        _setValue(words(), "Meine Fassung.");
        var colleague = story.cases.aColleagueOf(story.counsellor);
        colleague.does(() -> desk.write(story.id(), new PlanDraft(1, "Andere Fassung.", List.of(), null)));

        press("Plan speichern");

        assertThat(screens.text())
                .contains(
                        "Miriam Vogelsang hat den Plan inzwischen geändert.", "„Meine Fassung.“", "„Andere Fassung.“");
        assertThat(words().getValue()).isEqualTo("Meine Fassung.");

        press("Mit meiner Fassung weiter");
        press("Plan speichern");
        assertThat(latest().words()).isEqualTo("Meine Fassung.");
        assertThat(latest().edition()).isEqualTo(3);
    }

    @Test
    void the_citizen_ticks_her_steps_and_not_those_of_the_office(Screens screens) {
        write(agreed(0));
        story.citizenSignsIn();
        screens.open("meine/plan");

        _setValue(tick("Einen Deutschkurs suchen"), true);

        assertThat(screens.text()).contains("Erledigt: Einen Deutschkurs suchen");
        _assertNone(Checkbox.class, spec -> spec.withLabel("Den Kurs bezahlen"));
        assertThat(latest().steps().getFirst().isDone()).isTrue();
    }

    @Test
    void she_proposes_other_words(Screens screens) {
        write(agreed(0));
        story.citizenSignsIn();
        screens.open("meine/plan");
        _click(_get(
                Button.class,
                spec -> spec.withText("Andere Worte vorschlagen")
                        .withPredicate(button -> button.getAriaLabel()
                                .filter("Andere Worte vorschlagen: In Ihren Worten"::equals)
                                .isPresent())));

        _setValue(_get(TextArea.class, spec -> spec.withLabel("Ihre Worte")), "Ich will in die Pflege.");
        press("Vorschlag senden");

        assertThat(screens.text()).contains("Ihr Vorschlag ist angekommen.", "„Ich will in die Pflege.“");
        assertThat(latest().words()).isEqualTo("Ich will wieder arbeiten.");
    }

    @Test
    void without_a_plan_her_page_says_so_in_every_language(Screens screens) {
        for (var language : Language.values()) {
            screens.speak(language);
            story.citizenSignsIn();
            screens.open("meine/plan");
            assertThat(screens.heading()).isNotBlank();
        }
    }

    @Test
    void a_note_is_written_and_marked_as_an_error(Screens screens) {
        screens.open(file);
        press("Neue Notiz");
        press("Festhalten");
        assertThat(note().getErrorMessage()).isEqualTo("Bitte schreiben Sie etwas.");
        _setValue(note(), "Die Kita hat zugesagt.");
        press("Festhalten");
        assertThat(screens.text()).contains("Die Kita hat zugesagt.");

        press("Irrtum");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Was stimmt nicht?")), "Es war die Schule.");
        press("Als Irrtum vermerken");

        assertThat(screens.text()).contains("Irrtümlich erfasst: Es war die Schule.", "Die Kita hat zugesagt.");
    }

    @Test
    void three_notes_stand_there_and_the_others_behind_a_button(Screens screens) {
        for (var number = 1; number <= 5; number++) {
            var words = new Words("Notiz Nummer " + number);
            story.counsellor.does(() -> {
                notes.write(story.id(), NoteKind.OTHER, words);
                return true;
            });
        }
        screens.open(file);

        press("2 weitere zeigen");

        assertThat(screens.text()).contains("Notiz Nummer 1", "Notiz Nummer 5");
    }

    private PlanDetails latest() {
        return story.counsellor.does(() -> desk.latest(story.id())).orElseThrow();
    }

    private void write(PlanDraft draft) {
        story.counsellor.does(() -> desk.write(story.id(), draft));
    }

    private static Checkbox tick(String what) {
        return _get(Checkbox.class, spec -> spec.withLabel(what));
    }

    private static TextArea words() {
        return _get(TextArea.class, spec -> spec.withLabel("Was sie oder er will, in eigenen Worten"));
    }

    private static TextArea note() {
        return _get(TextArea.class, spec -> spec.withLabel("Notiz"));
    }

    private static DatePicker review() {
        return _get(DatePicker.class, spec -> spec.withLabel("Wieder ansehen am"));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
