package org.jobcenterportal.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.knowledge.Library;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.OfficeWork;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Task;

/** Asks those who answer for a page, after its term, whether it is still right. */
@SpringComponent
class StillRight implements OfficeWork {

    private final Library library;

    StillRight(Library library) {
        this.library = library;
    }

    @Override
    public Set<String> roles() {
        return Set.of(
                Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.EMPLOYER_SERVICE, Roles.TEAM_LEAD);
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<Task> tasks(Component reader) {
        return library.due().stream()
                .map(page -> new Task(
                        Status.CARE,
                        IconName.DOC,
                        reader.getTranslation("knowledge.work.still-right", page.title()),
                        KnowledgeLinks.page(page.slug())))
                .toList();
    }
}
