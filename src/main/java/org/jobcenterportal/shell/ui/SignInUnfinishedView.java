package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.shell.SignIn;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;

/** Somebody began to sign in and did not finish: nothing is lost, and one can try again. */
@Route(value = "anmeldung-unterbrochen", layout = PublicLayout.class)
@AnonymousAllowed
class SignInUnfinishedView extends Composite<Div> {

    SignInUnfinishedView() {
        var again = new LinkButton(getTranslation("shell.session-ended.again"), SignIn.ADDRESS).primary();
        again.setRouterIgnore(true);
        getContent()
                .add(new StatePage(
                        IconName.KEY,
                        getTranslation("shell.sign-in-unfinished.title"),
                        getTranslation("shell.sign-in-unfinished.text"),
                        again,
                        new LinkButton(getTranslation("shell.to-start"), "")));
    }
}
