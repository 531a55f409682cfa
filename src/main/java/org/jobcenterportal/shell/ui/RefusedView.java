package org.jobcenterportal.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.shell.OfficeSettings;
import org.jobcenterportal.shell.PublicLayout;
import org.springframework.security.access.AccessDeniedException;

/** A service refused to answer this person. */
@AnonymousAllowed
@ParentLayout(PublicLayout.class)
class RefusedView extends NotHereView implements HasErrorParameter<AccessDeniedException> {

    RefusedView(CurrentUser user, OfficeSettings office) {
        super(user, office);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return STATUS;
    }
}
