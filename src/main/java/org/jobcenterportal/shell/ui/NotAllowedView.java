package org.jobcenterportal.shell.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.shell.OfficeSettings;
import org.jobcenterportal.shell.PublicLayout;

/** The view is not for this person. */
@AnonymousAllowed
@ParentLayout(PublicLayout.class)
class NotAllowedView extends NotHereView implements HasErrorParameter<AccessDeniedException> {

    NotAllowedView(CurrentUser user, OfficeSettings office) {
        super(user, office);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return STATUS;
    }
}
