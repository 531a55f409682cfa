package org.jobcenterportal.tasks.ui;

import java.util.Set;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.MenuCount;
import org.jobcenterportal.tasks.TaskDesk;
import org.springframework.stereotype.Component;

/** How many tasks of the reader's own wait, beside the entry of the menu. */
@Component
class TaskMenuCount implements MenuCount {

    private final TaskDesk desk;

    TaskMenuCount(TaskDesk desk) {
        this.desk = desk;
    }

    @Override
    public String route() {
        return TaskLinks.TASKS;
    }

    @Override
    public Set<String> roles() {
        return Roles.STAFF;
    }

    @Override
    public int count() {
        return desk.ownCount();
    }

    @Override
    public String textKey() {
        return "tasks.count";
    }
}
