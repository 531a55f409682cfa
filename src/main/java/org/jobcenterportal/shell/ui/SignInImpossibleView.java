package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.shell.OfficeSettings;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.shell.SignIn;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;

/** Keycloak does not answer: nobody can sign in for now, and it is our fault. */
@Route(value = "anmeldung-nicht-moeglich", layout = PublicLayout.class)
@AnonymousAllowed
class SignInImpossibleView extends Composite<Div> {

    SignInImpossibleView(OfficeSettings office) {
        var again = new LinkButton(getTranslation("shell.failure.again"), SignIn.ADDRESS).primary();
        again.setRouterIgnore(true);
        getContent()
                .add(new StatePage(
                        IconName.SYNC,
                        getTranslation("shell.sign-in-impossible.title"),
                        getTranslation("shell.sign-in-impossible.text"),
                        again,
                        new LinkButton(getTranslation("shell.call"), office.dialled())));
    }
}
