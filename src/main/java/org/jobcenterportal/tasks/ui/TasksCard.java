package org.jobcenterportal.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.tasks.TaskDesk;
import org.jobcenterportal.tasks.TaskRow;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.CaseCard;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.OpenCase;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.Toast;

/** In the case file: what is to be done about this person. */
@SpringComponent
class TasksCard implements CaseCard {

    private final TaskDesk desk;
    private final Clock clock;

    TasksCard(TaskDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.PLAN;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> create(OpenCase file) {
        var section = new Section();
        section.addClassNames("card", "work-card");
        show(section, new PersonId(file.person()));
        return Optional.of(section);
    }

    /** A task has come or gone: whoever did it goes on from the heading. */
    private void showAgain(Section section, PersonId person) {
        show(section, person).lead();
    }

    private CardHeading show(Section section, PersonId person) {
        var tasks = desk.about(person).stream().map(task -> withoutPerson(task)).toList();
        var count = new Span(Integer.toString(tasks.size()));
        count.addClassName("count");
        var ask = new QuietButton(section.getTranslation("tasks.new.title"), IconName.ADD, () -> ask(section, person))
                .compact();
        ask.addClassName("push");
        var heading = new CardHeading(section.getTranslation("tasks.card.title"));
        var head = new Div(heading, count, ask);
        head.addClassName("card-head");
        section.removeAll();
        section.add(head);
        section.add(
                tasks.isEmpty()
                        ? new Paragraph(section.getTranslation("tasks.card.empty"))
                        : new TaskItems(
                                tasks,
                                OfficeTime.dayOf(clock.instant()),
                                (task, isDone) -> tick(section, person, task, isDone)));
        return heading;
    }

    /** Whose file it is, stands above. */
    private static TaskRow withoutPerson(TaskRow task) {
        return new TaskRow(
                task.id(),
                task.kind(),
                task.title(),
                task.note(),
                null,
                task.assignee(),
                task.forWhom(),
                task.dueOn(),
                task.escalatedAt(),
                task.doneAt(),
                task.scopes());
    }

    private void ask(Section section, PersonId person) {
        new NewTaskDialog(desk.me(), desk.colleagues(), person, OfficeTime.dayOf(clock.instant()), draft -> {
                    desk.add(draft);
                    showAgain(section, person);
                    Toast.show(section.getTranslation("tasks.opened"));
                })
                .open();
    }

    private void tick(Section section, PersonId person, TaskRow task, boolean isDone) {
        if (isDone && desk.done(task.id())) {
            Toast.show(section.getTranslation("tasks.done"), section.getTranslation("tasks.undo"), () -> {
                desk.reopen(task.id());
                showAgain(section, person);
            });
        }
        showAgain(section, person);
    }
}
