package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;

/** A page on which one part of a case is changed: it opens with the number in its address, for those who may look. */
abstract class CasePartView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    final CasePart part = new CasePart();
    private final CaseAccess access;
    private final CitizenDirectory citizens;
    private final String titleKey;

    CasePartView(CaseAccess access, CitizenDirectory citizens, String titleKey) {
        this.access = access;
        this.citizens = citizens;
        this.titleKey = titleKey;
        getContent().add(part);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        part.open(event, access, citizens, getPageTitle(), this::content);
    }

    /** What stands on the page once the case is open. */
    abstract Component content(PersonId person);
}
