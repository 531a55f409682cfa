package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.shell.SessionEnded;
import org.jobcenterportal.shell.SignIn;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.springframework.beans.factory.annotation.Value;

/** The session is over, and why: signed out, or away too long. */
@Route(value = SessionEnded.ADDRESS, layout = PublicLayout.class)
@AnonymousAllowed
class SessionEndedView extends Composite<Div> implements BeforeEnterObserver {

    private final Duration timeout;

    SessionEndedView(@Value("${server.servlet.session.timeout:30m}") Duration timeout) {
        this.timeout = timeout;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var away = event.getLocation().getQueryParameters().getParameters().containsKey(SessionEnded.AWAY);
        getContent().removeAll();
        getContent().add(away ? away() : signedOut());
    }

    private StatePage away() {
        return new StatePage(
                IconName.CLOCK,
                getTranslation("shell.session-ended.away", timeout.toMinutes()),
                getTranslation("shell.session-ended.away.text"),
                again(),
                start());
    }

    private StatePage signedOut() {
        return new StatePage(
                IconName.DOOR,
                getTranslation("shell.session-ended.title"),
                getTranslation("shell.session-ended.text"),
                again(),
                start());
    }

    private LinkButton again() {
        var again = new LinkButton(getTranslation("shell.session-ended.again"), SignIn.ADDRESS).primary();
        again.setRouterIgnore(true);
        return again;
    }

    private LinkButton start() {
        return new LinkButton(getTranslation("shell.to-start"), "");
    }
}
