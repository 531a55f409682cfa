package org.jobcenterportal.employers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.employers.EmployerDirectory;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.OfficeWork;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Task;

/** The employers that are to be called again by today, in one line of the start page. */
@SpringComponent
class CallsDueWork implements OfficeWork {

    private final EmployerDirectory directory;

    CallsDueWork(EmployerDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.EMPLOYER_SERVICE);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Task> tasks(Component reader) {
        var due = directory.callsDue();
        return due == 0
                ? List.of()
                : List.of(new Task(
                        Status.ACT,
                        IconName.PHONE,
                        reader.getTranslation("employers.work.calls", due),
                        EmployerLinks.ALL));
    }
}
