package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.proposals.ProposalLists;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.OfficeWork;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Task;

/** The proposals that wait for the employer service, in one line of the start page. */
@SpringComponent
class ProposalsWaitWork implements OfficeWork {

    private final ProposalLists lists;

    ProposalsWaitWork(ProposalLists lists) {
        this.lists = lists;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.EMPLOYER_SERVICE);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Task> tasks(Component reader) {
        var waiting = lists.waitingForMe();
        return waiting == 0
                ? List.of()
                : List.of(new Task(
                        Status.ACT,
                        IconName.WORK,
                        reader.getTranslation("proposals.work.waiting", waiting),
                        ProposalLinks.LIST));
    }
}
