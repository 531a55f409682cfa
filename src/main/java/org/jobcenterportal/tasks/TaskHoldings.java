package org.jobcenterportal.tasks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was ever to be done about a person. */
@Component
@InternalUse
@Transactional(readOnly = true)
class TaskHoldings implements PersonalDataHolder {

    private final TaskBook tasks;

    TaskHoldings(TaskBook tasks) {
        this.tasks = tasks;
    }

    @Override
    public String room() {
        return "tasks";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        return tasks.all(new PersonId(person)).stream()
                .map(TaskHoldings::holding)
                .toList();
    }

    private static Holding holding(TaskBook.Stand task) {
        var values = new LinkedHashMap<String, String>();
        values.put("tasks.holding.kind", task.kind().name());
        if (task.title() != null) {
            values.put("tasks.holding.title", task.title());
        }
        if (task.note() != null) {
            values.put("tasks.holding.note", task.note());
        }
        values.put("tasks.holding.dueOn", task.dueOn().toString());
        if (task.doneAt() != null) {
            values.put("tasks.holding.doneAt", task.doneAt().toString());
        }
        return new Holding("tasks.holding.task", values);
    }
}
