package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.UI;
import java.util.Set;
import org.jobcenterportal.assignments.AssignmentDesk;
import org.jobcenterportal.caselist.SelectionAction;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.uikit.IconName;
import org.springframework.stereotype.Component;

/** Suggests one offer to the chosen cases of a list, each with a reason of its own. */
@Component
class SuggestSelection implements SelectionAction {

    private final AssignmentDesk desk;

    SuggestSelection(AssignmentDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String labelKey() {
        return "assignments.many";
    }

    @Override
    public IconName icon() {
        return IconName.HANDSHAKE;
    }

    @Override
    public void begin(Set<PersonId> chosen, Runnable done) {
        new SuggestManyDialog(desk, desk.people(chosen), UI.getCurrent().getLocale(), done).open();
    }
}
