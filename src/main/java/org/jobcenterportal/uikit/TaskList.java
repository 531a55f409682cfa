package org.jobcenterportal.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What waits, one line each; the whole line is the way there. */
public class TaskList extends UnorderedList {

    public TaskList(List<Task> tasks) {
        addClassName("task-list");
        tasks.forEach(task -> add(new ListItem(way(task))));
    }

    private static Anchor way(Task task) {
        var icon = new Span(new Icon(task.icon()));
        icon.addClassNames("task-icon", task.status().className());
        var way = new Anchor(task.href());
        way.add(icon, new Span(task.words()), new Icon(IconName.FORWARD));
        return way;
    }
}
