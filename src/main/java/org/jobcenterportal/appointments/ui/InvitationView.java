package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.appointments.Invitation;
import org.jobcenterportal.appointments.NominationDesk;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;

/** F41, F42: a citizen opens the link in her mail or letter and answers a suggestion, without an account. */
@Route(value = AppointmentLinks.INVITATION, layout = PublicLayout.class)
@AnonymousAllowed
class InvitationView extends Composite<Div> implements BeforeEnterObserver {

    private final NominationDesk desk;

    InvitationView(NominationDesk desk) {
        this.desk = desk;
        getContent().addClassNames("wide", "booked", "stack", "far");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get(AppointmentLinks.TOKEN).orElse("");
        var found = desk.byToken(token);
        var consultation = found.map(Invitation::consultationToken);
        var participation = found.map(Invitation::participationToken);
        if (consultation.isPresent()) {
            event.forwardTo(VisitorLinkView.class, new RouteParameters(AppointmentLinks.TOKEN, consultation.get()));
        } else if (participation.isPresent()) {
            event.forwardTo(TogetherView.class, new RouteParameters(AppointmentLinks.TOKEN, participation.get()));
        } else {
            show(token);
        }
    }

    private void show(String token) {
        getContent().removeAll();
        getContent()
                .add(desk.byToken(token)
                        .map(invitation -> invitation.open() ? open(invitation, token) : over(invitation))
                        .orElseGet(() -> say("appointments.link.unknownTitle", "appointments.link.unknownText")));
    }

    private Component open(Invitation invitation, String token) {
        var page = new Div(
                new PageHeader(getTranslation("appointments.invitation.title"))
                        .lead(getTranslation(
                                "appointments.invitation.lead",
                                invitation.counsellor().full())),
                new InvitationCard(invitation, new InvitationAnswers(desk, this, () -> show(token)), false));
        page.addClassNames("stack", "far");
        return page;
    }

    private Component over(Invitation invitation) {
        return switch (invitation.state()) {
            case DECLINED -> say("appointments.invitation.declined", "appointments.invitation.declinedText");
            case WITHDRAWN -> say("appointments.invitation.withdrawn", "appointments.invitation.overText");
            case NOMINATED, INVITED, UNDELIVERABLE, EXPIRED, BOOKED ->
                say("appointments.invitation.expired", "appointments.invitation.overText");
        };
    }

    private Component say(String title, String text) {
        var page = new Div(
                new PageHeader(getTranslation("appointments.invitation.title")),
                new EmptyState(
                        IconName.CHAT,
                        getTranslation(title),
                        getTranslation(text),
                        new LinkButton(getTranslation("appointments.mine.book"), AppointmentLinks.BOOK)));
        page.addClassNames("stack", "far");
        return page;
    }
}
