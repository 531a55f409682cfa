package org.jobcenterportal.tasks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.casework.CaseStory.TODAY;
import static org.jobcenterportal.casework.CaseStory.signIn;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.casework.CaseStory;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.tasks.Assignee;
import org.jobcenterportal.tasks.TaskDesk;
import org.jobcenterportal.tasks.TaskDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row("F95")
class TasksViewTest {

    @Autowired
    private TaskDesk desk;

    @Autowired
    private TestClock clock;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    private CaseStory story;

    @BeforeEach
    void a_counsellor() {
        clock.set(TestClock.START);
        story = new CaseStory(organisation, citizens, caseload);
        signIn(story.counsellor);
    }

    @Test
    void what_is_to_be_done_stands_there_with_the_way_to_the_case(Screens screens) {
        add("Kita anrufen");

        screens.open("intern/aufgaben");

        assertThat(screens.heading()).isEqualTo("Aufgaben");
        _get(Checkbox.class, spec -> spec.withLabel("Kita anrufen"));
        assertThat(_get(Anchor.class, spec -> spec.withText("Anna Beispiel")).getHref())
                .isEqualTo("intern/faelle/" + story.person.customerNumber().value());
        assertThat(screens.text()).contains("Meine 1", "Team 1", "Überfällig 0", "heute", "eine offene Aufgabe");
    }

    @Test
    void a_tick_takes_it_off_the_list(Screens screens) {
        add("Kita anrufen");
        screens.open("intern/aufgaben");

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Kita anrufen")), true);

        _assertNone(Checkbox.class, spec -> spec.withLabel("Kita anrufen"));
        assertThat(screens.text()).contains("Für Sie ist nichts offen.");
    }

    @Test
    void a_new_task_needs_a_title_and_is_one_s_own_at_first(Screens screens) {
        screens.open("intern/aufgaben");
        press("Neue Aufgabe");
        press("Anlegen");
        assertThat(title().getErrorMessage()).isEqualTo("Bitte schreiben Sie, was zu tun ist.");

        _setValue(title(), "Flyer bestellen");
        press("Anlegen");

        _get(Checkbox.class, spec -> spec.withLabel("Flyer bestellen"));
    }

    @Test
    void the_list_of_the_team_has_an_address_of_its_own(Screens screens) {
        add("Kita anrufen");
        signIn(story.cases.aColleagueOf(story.counsellor));

        screens.open("intern/aufgaben?liste=team");

        _get(Checkbox.class, spec -> spec.withLabel("Kita anrufen"));
        assertThat(screens.text()).contains("für Miriam Vogelsang");
    }

    @Test
    void to_whom_the_case_is_closed_reads_no_name(Screens screens) {
        story.counsellor.does(() -> desk.add(TaskDraft.manual(
                "Bitte ansehen", null, story.id(), new Assignee.Colleague(story.stranger.staff()), TODAY)));
        signIn(story.stranger);

        screens.open("intern/aufgaben");

        assertThat(screens.text())
                .contains("Zu einem Fall, der Ihnen nicht offen steht")
                .doesNotContain("Anna Beispiel");
    }

    private void add(String what) {
        story.counsellor.does(() -> desk.add(
                TaskDraft.manual(what, null, story.id(), new Assignee.Colleague(story.counsellor.staff()), TODAY)));
    }

    private static TextField title() {
        return _get(TextField.class, spec -> spec.withLabel("Was ist zu tun?"));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
