package org.jobcenterportal.providing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.AssignmentStory;
import org.jobcenterportal.assignments.EndReason;
import org.jobcenterportal.assignments.Participations;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.providing.SentStory;
import org.jobcenterportal.runs.RunDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row({"F24", "F25"})
class ParticipantViewsTest {

    @Autowired
    private Participations participations;

    @Autowired
    private TestClock clock;

    @Autowired
    private BeanFactory beans;

    private AssignmentStory story;
    private AssignmentId id;

    @BeforeEach
    void somebody_was_sent() {
        clock.set(TestClock.START);
        story = new AssignmentStory(beans);
        var counsellor = story.aCounsellor();
        var run = story.aCheapRun(2);
        id = new SentStory(beans).sent(counsellor, story.aCitizenOf(counsellor), run);
        signIn(run);
    }

    @Test
    void what_waits_stands_first_with_its_deadline(Screens screens) {
        screens.open("traeger");

        assertThat(screens.heading()).isEqualTo("Teilnehmende");
        assertThat(screens.text())
                .contains("Bitte antworten (1)", "bis Di, 1. Dezember", "wartet auf Antwort", "Beginn nach Absprache");
    }

    @Test
    void she_accepts_and_confirms_the_beginning_and_proposes_to_go_on(Screens screens) {
        screens.open(one());
        assertThat(screens.text()).contains("Bitte antworten Sie bis", "Ansprechperson im Jobcenter");

        press("Zusagen");
        press("Beginn bestätigen");
        pressLast("Beginn bestätigen");
        press("Verlängerung vorschlagen");
        pressLast("Verlängerung vorschlagen");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Begründung")).getErrorMessage())
                .isEqualTo("Bitte schreiben Sie, warum.");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Tag")), AssignmentStory.TODAY.plusMonths(5));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Begründung")), "Die Prüfung ist im April.");
        pressLast("Verlängerung vorschlagen");

        assertThat(screens.text()).contains("Sie schlagen vor, bis", "Das Jobcenter entscheidet darüber.");
        assertThat(participations.find(id).orElseThrow().proposal()).isNotNull();
    }

    @Test
    void a_day_that_cannot_be_is_refused_with_those_that_can(Screens screens) {
        screens.open(one());
        press("Zusagen");
        press("Beginn bestätigen");
        var day = _get(DatePicker.class, spec -> spec.withLabel("Tag"));
        day.setValue(AssignmentStory.TODAY.plusDays(1));
        pressLast("Beginn bestätigen");

        assertThat(day.getErrorMessage())
                .isEqualTo("Bitte wählen Sie einen Tag vom 24. November 2026 bis zum 24. November 2026.");
        assertThat(participations.find(id).orElseThrow().entered()).isNull();
    }

    @Test
    @SuppressWarnings("unchecked")
    void declining_needs_a_reason_from_the_list(Screens screens) {
        screens.open(one());
        press("Absagen");
        pressLast("Absagen");
        Select<EndReason> reason = _get(Select.class, spec -> spec.withLabel("Grund"));
        assertThat(reason.getErrorMessage()).isEqualTo("Bitte wählen Sie einen Grund.");

        _setValue(reason, EndReason.NO_PLACE_LEFT);
        pressLast("Absagen");

        assertThat(screens.text()).contains("Hier ist nichts mehr zu tun.");
        _assertNone(Button.class, spec -> spec.withText("Zusagen"));
    }

    @Test
    void another_provider_finds_no_page(Screens screens) {
        signIn(story.aCheapRun(1));

        screens.open(one());
        assertThat(screens.status()).isEqualTo(404);
        screens.open("traeger/teilnehmer/unsinn");
        assertThat(screens.status()).isEqualTo(404);
        screens.open("traeger");
        assertThat(screens.text()).contains("Zurzeit ist niemand gemeldet");
    }

    private void signIn(RunDetails run) {
        var account = story.providerOf(run).account();
        SignedIn.forThisTest(SignedIn.token(account, Set.of(Roles.PROVIDER)));
    }

    private String one() {
        return "traeger/teilnehmer/" + id.value();
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    /** The button of the dialog, which says the same as the one that opened it. */
    private static void pressLast(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }
}
