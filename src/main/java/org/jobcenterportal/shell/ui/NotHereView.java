package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.OfficeSettings;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;

/** "Not found" and "not allowed" look the same, so that nobody learns from outside what exists. */
abstract class NotHereView extends Composite<Div> {

    static final int STATUS = 404;

    NotHereView(CurrentUser user, OfficeSettings office) {
        getContent()
                .add(new StatePage(
                        IconName.DOOR,
                        getTranslation("shell.not-here.title"),
                        getTranslation("shell.not-here.text"),
                        new LinkButton(getTranslation("shell.to-start"), ""),
                        secondWay(user, office)));
    }

    /** Back to the own pages for whoever has some; a voice for everybody else. */
    private Component secondWay(CurrentUser user, OfficeSettings office) {
        if (user.isInRole(Roles.CITIZEN)) {
            return new LinkButton(getTranslation("shell.my-area"), "meine");
        }
        var call = new LinkButton(office.phone(), IconName.PHONE, office.dialled());
        call.setRouterIgnore(true);
        return call;
    }
}
