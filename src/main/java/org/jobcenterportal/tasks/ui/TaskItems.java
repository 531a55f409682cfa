package org.jobcenterportal.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.tasks.Assignee;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.TaskRow;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.TickRow;
import org.jspecify.annotations.Nullable;

/** Tasks, one a line, each with its tick. */
class TaskItems extends Composite<UnorderedList> {

    private final LocalDate today;

    /** @param ticked is told which task was ticked off, or whose tick was taken back */
    TaskItems(List<TaskRow> tasks, LocalDate today, BiConsumer<TaskRow, Boolean> ticked) {
        this.today = today;
        getContent().addClassName("tick-list");
        tasks.forEach(task -> getContent().add(row(task, ticked)));
    }

    private TickRow row(TaskRow task, BiConsumer<TaskRow, Boolean> ticked) {
        var row = TickRow.open(title(task), task.doneAt() != null, isDone -> ticked.accept(task, isDone))
                .line(line(task))
                .end(due(task));
        var way = way(task.person());
        if (way != null) {
            row.more(way);
        }
        return row;
    }

    private String title(TaskRow task) {
        var title = task.title();
        return title == null ? getTranslation("enum.TaskKind." + task.kind()) : title;
    }

    private String line(TaskRow task) {
        return Stream.of(
                        task.note(),
                        whose(task),
                        task.kind() == TaskKind.MANUAL ? null : getTranslation("tasks.row.byPortal"),
                        task.escalatedAt() == null ? null : getTranslation("tasks.row.escalated"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private @Nullable String whose(TaskRow task) {
        if (task.forWhom() != null) {
            return getTranslation("tasks.row.for", task.forWhom());
        }
        return switch (task.assignee()) {
            case Assignee.Colleague own -> null;
            case Assignee.Team team -> getTranslation("tasks.row.team");
            case Assignee.Role(var role) -> getTranslation("tasks.row.role", getTranslation("shell.role." + role));
        };
    }

    private Component due(TaskRow task) {
        if (task.isOverdueOn(today)) {
            return new StatusBadge(
                            Status.STOP, IconName.WARNING, getTranslation("tasks.row.overdue", day(task.dueOn())))
                    .bare();
        }
        return task.dueOn().equals(today)
                ? new StatusBadge(Status.CARE, IconName.HOURGLASS, day(task.dueOn())).bare()
                : new Span(day(task.dueOn()));
    }

    private String day(LocalDate day) {
        return day.isBefore(today.minusDays(1)) || day.isAfter(today.plusDays(1))
                ? Formats.here().weekdayDate(day)
                : Formats.here().relativeDay(day, today);
    }

    private @Nullable Component way(TaskRow.@Nullable Subject person) {
        if (person == null) {
            return null;
        }
        var name = person.name();
        var number = person.number();
        var words = name != null
                ? name.full()
                : getTranslation(number == null ? "tasks.row.closedCase" : "tasks.row.protected");
        if (number == null) {
            var closed = new Span(words);
            closed.addClassName("tick-line");
            return closed;
        }
        var link = new Anchor(TaskLinks.caseOf(number), words);
        link.addClassName("tick-line");
        return link;
    }
}
