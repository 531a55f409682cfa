package org.jobcenterportal.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.shell.OfficeSettings;
import org.jobcenterportal.shell.PublicLayout;

/** The address leads nowhere. */
@AnonymousAllowed
@ParentLayout(PublicLayout.class)
class NotFoundView extends NotHereView implements HasErrorParameter<NotFoundException> {

    NotFoundView(CurrentUser user, OfficeSettings office) {
        super(user, office);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return STATUS;
    }
}
