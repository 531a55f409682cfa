package org.jobcenterportal.signup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.kernel.Voluntary;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.signup.SignUpDesk;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Seal;

/** F35, F60: whoever has the link in her mail confirms, sees and signs off her registration without an account. */
@Route(value = EventLinks.LINK, layout = PublicLayout.class)
@AnonymousAllowed
class RegistrationByLinkView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final SignUpDesk desk;
    private PageHeader header = new PageHeader("");

    RegistrationByLinkView(SignUpDesk desk) {
        this.desk = desk;
        getContent().addClassNames("wide", "booked", "stack", "far");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(EventLinks.token(event.getRouteParameters()).orElse(""));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signup.own.title");
    }

    private void again(String token) {
        show(token);
        header.focusHeading();
    }

    private void show(String token) {
        header = new PageHeader(getTranslation("signup.own.title"));
        getContent().removeAll();
        getContent().add(header);
        desk.byLink(token)
                .ifPresentOrElse(
                        registration -> {
                            getContent()
                                    .add(
                                            new H2(Formats.here()
                                                    .fullDate(registration
                                                            .event()
                                                            .when()
                                                            .day())),
                                            new RegistrationCard(
                                                    registration, OwnActs.byLink(desk, token), () -> again(token)));
                            if (registration.event().isVoluntary()) {
                                getContent().add(Seal.ofBooked(new Voluntary()));
                            }
                            getContent()
                                    .add(new LinkButton(
                                                    getTranslation("signup.own.event"),
                                                    IconName.EVENT,
                                                    EventLinks.event(registration.event()))
                                            .quiet());
                        },
                        () -> getContent()
                                .add(new EmptyState(
                                        IconName.HOURGLASS,
                                        getTranslation("signup.link.unknown"),
                                        getTranslation("signup.link.unknown-text"),
                                        new LinkButton(getTranslation("signup.event.all"), EventLinks.FIND)
                                                .primary())));
    }
}
