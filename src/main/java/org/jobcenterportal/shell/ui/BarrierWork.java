package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.BarrierDesk;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.OfficeWork;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Task;

/** Barriers that people reported and nobody has answered yet. */
@SpringComponent
class BarrierWork implements OfficeWork {

    private final BarrierDesk desk;

    BarrierWork(BarrierDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.ADMINISTRATION);
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Task> tasks(Component reader) {
        var open = desk.open().size();
        return open == 0
                ? List.of()
                : List.of(new Task(
                        Status.ACT,
                        IconName.FLAG,
                        reader.getTranslation("shell.work.barriers", open),
                        "intern/barrieren"));
    }
}
