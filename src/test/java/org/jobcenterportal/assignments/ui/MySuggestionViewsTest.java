package org.jobcenterportal.assignments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.assignments.AssignmentStory.draft;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.assignments.AssignmentDesk;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.AssignmentStory;
import org.jobcenterportal.assignments.AssignmentStory.Citizen;
import org.jobcenterportal.assignments.CitizenAnswer;
import org.jobcenterportal.assignments.MyAssignment;
import org.jobcenterportal.assignments.MyAssignments;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.runs.RunDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row({"F19", "F21"})
class MySuggestionViewsTest {

    private static final String OFFERS = "meine/angebote";

    @Autowired
    private AssignmentDesk desk;

    @Autowired
    private MyAssignments mine;

    @Autowired
    private TestClock clock;

    @Autowired
    private BeanFactory beans;

    private AssignmentStory story;
    private Colleague counsellor;
    private Citizen anna;

    @BeforeEach
    void a_citizen() {
        clock.set(TestClock.START);
        story = new AssignmentStory(beans);
        counsellor = story.aCounsellor();
        anna = story.aCitizenOf(counsellor);
        anna.signsIn();
    }

    @Test
    void to_whom_nothing_was_suggested_reads_that(Screens screens) {
        screens.open(OFFERS);

        assertThat(screens.text()).contains("Für Sie vorgeschlagen", "Zurzeit wartet kein Vorschlag auf Sie.");
    }

    @Test
    void a_suggestion_waits_at_the_start_and_at_the_head_of_the_offers_with_its_reason(Screens screens) {
        var run = story.aCheapRun(2);
        var id = suggested(anna, run);

        screens.open("meine");
        assertThat(screens.text())
                .contains("Ein Vorschlag wartet auf Ihre Antwort", "„Sie möchten in die Pflege. Dort üben Sie das.“");
        screens.open(OFFERS);

        assertThat(screens.text())
                .contains(run.measure().name(Locale.GERMAN), "„Sie möchten in die Pflege. Dort üben Sie das.“");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains(page(id));
    }

    @Test
    void a_yes_takes_a_choice_and_a_look_and_says_what_comes_next(Screens screens) {
        var id = suggested(anna, story.aCheapRun(1));
        screens.open(page(id));

        answer("Ja, ich möchte");
        assertThat(screens.text()).contains("Stimmt das so?", "Ihre Antwort hier hat keine rechtliche Wirkung.");
        assertThat(now(id).answer()).isNull();
        press("Antwort senden");

        assertThat(now(id).answer()).isEqualTo(CitizenAnswer.YES);
        assertThat(screens.text()).contains("Ihr Ja ist angekommen.", "Ein Platz ist reserviert.", "jederzeit");
    }

    @Test
    void a_no_can_be_taken_back(Screens screens) {
        var id = suggested(anna, story.aCheapRun(1));
        screens.open(page(id));

        answer("Nein, danke");
        press("Antwort senden");
        assertThat(screens.text()).contains("Ihr Nein ist angekommen.", "Wir suchen gemeinsam weiter.");
        press("Antwort zurücknehmen");

        assertThat(screens.text()).contains("Ihre Antwort ist zurückgenommen.", "Wir warten auf Ihre Antwort.");
        assertThat(now(id).answer()).isNull();
    }

    @Test
    void the_same_answer_from_two_windows_is_one_answer(Screens screens) {
        var id = suggested(anna, story.aCheapRun(1));
        screens.open(page(id));

        answer("Nein, danke");
        anna.does(() -> mine.answer(id, CitizenAnswer.NO));
        press("Antwort senden");

        assertThat(screens.text()).contains("Ihr Nein ist angekommen.").doesNotContain("Das hat nicht geklappt.");
    }

    @Test
    void another_answer_from_a_second_window_is_refused(Screens screens) {
        var id = suggested(anna, story.aCheapRun(1));
        screens.open(page(id));

        answer("Ja, ich möchte");
        anna.does(() -> mine.answer(id, CitizenAnswer.NO));
        press("Antwort senden");

        assertThat(screens.text()).contains("Das hat nicht geklappt.", "Das geht jetzt nicht mehr.");
        assertThat(now(id).answer()).isEqualTo(CitizenAnswer.NO);
    }

    @Test
    void who_would_rather_talk_reads_who_calls(Screens screens) {
        var id = suggested(anna, story.aCheapRun(1));
        screens.open(page(id));

        answer("Lieber erst sprechen");
        press("Antwort senden");

        assertThat(screens.text()).contains("Ihr Wunsch ist angekommen.", "meldet sich bei Ihnen.");
        assertThat(now(id).answer()).isEqualTo(CitizenAnswer.TALK);
    }

    @Test
    @Row("F36")
    void who_waits_reads_her_place_and_the_rule_and_can_pause_and_leave(Screens screens) {
        var id = waiting(story.aCheapRun(1));
        screens.open(page(id));
        assertThat(screens.text())
                .contains(
                        "Sie stehen auf Platz 1 der Warteliste.",
                        "Wer zuerst kam, wird zuerst gefragt.",
                        "sobald ein Platz frei ist")
                .doesNotContain("jederzeit");

        press("Warten ruhen lassen");
        assertThat(screens.text()).contains("Ihr Warten ruht jetzt.");
        press("Wieder warten");
        press("Warteliste verlassen");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(screens.text()).contains("Sie warten nicht mehr.");
        screens.open(OFFERS);
        assertThat(screens.text()).contains("Frühere Vorschläge (1)");
    }

    @Test
    @Row("F36")
    void a_seat_that_is_kept_can_be_taken_until_its_time_is_over(Screens screens) {
        var run = story.aCheapRun(1);
        var id = offered(run);
        screens.open(page(id));
        assertThat(screens.text()).contains("Ein Platz ist für Sie frei.", "Wir halten ihn bis");

        press("Platz annehmen");

        assertThat(screens.text()).contains("Der Platz ist für Sie reserviert.");
        assertThat(now(id).status().holdsSeat()).isTrue();
    }

    @Test
    @Row("F36")
    void a_seat_that_is_passed_on_keeps_her_in_the_line(Screens screens) {
        var id = offered(story.aCheapRun(1));
        screens.open(page(id));

        press("Platz weitergeben");

        assertThat(screens.text()).contains("Der Platz geht weiter. Sie bleiben in der Reihe.");
    }

    @Test
    void what_was_suggested_to_another_is_not_found(Screens screens) {
        var id = suggested(story.aCitizenOf(counsellor), story.aCheapRun(1));

        screens.open(page(id));

        assertThat(screens.status()).isEqualTo(404);
    }

    private AssignmentId suggested(Citizen citizen, RunDetails run) {
        return ((Done) counsellor.does(() -> desk.suggest(draft(citizen.id(), run)))).id();
    }

    /** The only seat is another's, and she stands in the line. */
    private AssignmentId waiting(RunDetails run) {
        another(run);
        var id = suggested(anna, run);
        anna.does(() -> mine.answer(id, CitizenAnswer.YES));
        return id;
    }

    /** Whoever had the seat has stepped back, and it is kept for her. */
    private AssignmentId offered(RunDetails run) {
        var berta = story.aCitizenOf(counsellor);
        var hers = suggested(berta, run);
        berta.does(() -> mine.answer(hers, CitizenAnswer.YES));
        var id = suggested(anna, run);
        anna.does(() -> mine.answer(id, CitizenAnswer.YES));
        berta.does(() -> mine.stepBack(hers));
        return id;
    }

    private void another(RunDetails run) {
        var berta = story.aCitizenOf(counsellor);
        var hers = suggested(berta, run);
        berta.does(() -> mine.answer(hers, CitizenAnswer.YES));
    }

    private MyAssignment now(AssignmentId id) {
        return anna.does(() -> mine.find(id)).orElseThrow();
    }

    private static String page(AssignmentId id) {
        return OFFERS + "/vorschlag/" + id.value();
    }

    private static void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }

    private static void answer(String text) {
        _find(Button.class).stream()
                .filter(button -> button.getElement().getTextRecursively().contains(text))
                .findFirst()
                .ifPresentOrElse(LocatorJ::_click, () -> {
                    throw new AssertionError("No answer " + text);
                });
    }
}
