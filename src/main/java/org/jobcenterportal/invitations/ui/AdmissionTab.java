package org.jobcenterportal.invitations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.invitations.Admissions;
import org.jobcenterportal.uikit.EventTab;
import org.jobcenterportal.uikit.OpenEvent;

/** F63: on the page of an event, how many to admit. */
@SpringComponent
class AdmissionTab implements EventTab {

    private final Admissions admissions;

    AdmissionTab(Admissions admissions) {
        this.admissions = admissions;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String key() {
        return InvitationPages.ADMISSION_TAB;
    }

    @Override
    public String labelKey() {
        return "invitations.admit.title";
    }

    @Override
    public boolean isShown(OpenEvent event) {
        return event.mayRun();
    }

    @Override
    public Component create(OpenEvent event) {
        return new AdmissionPanel(admissions, new EventId(event.event()), event.changed());
    }
}
