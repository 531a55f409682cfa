package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.appointments.ConfirmationOutcome.AlreadyKnown;
import org.jobcenterportal.appointments.ConfirmationOutcome.Confirmed;
import org.jobcenterportal.appointments.ConfirmationOutcome.Lapsed;
import org.jobcenterportal.appointments.ConfirmationOutcome.Unknown;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.EarlierDesk;
import org.jobcenterportal.appointments.TogetherDesk;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;

/** F4, F41: a visitor opens the link in her mail: her reservation becomes a booking, and later shows how it stands. */
@Route(value = AppointmentLinks.LINK, layout = PublicLayout.class)
@AnonymousAllowed
class VisitorLinkView extends Composite<Div> implements BeforeEnterObserver {

    private final ConsultationDesk desk;
    private final TogetherDesk together;
    private final EarlierDesk earlier;
    private final BookingNotes notes;

    VisitorLinkView(ConsultationDesk desk, TogetherDesk together, EarlierDesk earlier, BookingNotes notes) {
        this.desk = desk;
        this.together = together;
        this.earlier = earlier;
        this.notes = notes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get(AppointmentLinks.TOKEN).orElse("");
        getContent().removeAll();
        switch (desk.confirm(token)) {
            case Confirmed(var consultation) -> {
                notes.announce(consultation.id());
                show(consultation, BookedPage.News.BOOKED, token);
            }
            case AlreadyKnown(var consultation) -> show(consultation, notes.newsOf(consultation.id()), token);
            case Lapsed lapsed ->
                say(
                        "lapsed",
                        AppointmentLinks.step(
                                BookingStep.NEEDS,
                                BookingChoices.NONE.with(lapsed.topic()).with(lapsed.way())));
            case Unknown unknown -> say("unknown", AppointmentLinks.BOOK);
        }
    }

    private void show(ConsultationDetails consultation, BookedPage.News news, String token) {
        getContent()
                .add(new BookedPage(
                                consultation,
                                news,
                                AppointmentLinks.waysByLink(token),
                                () -> desk.calendarFileByToken(token),
                                () -> desk.cancelByToken(token),
                                paused -> desk.pauseRemindersByToken(token, paused),
                                () -> earlier.standingByToken(token))
                        .with(new TogetherSection(() -> together.ofLink(token), () -> together.inviteByLink(token))));
    }

    private void say(String what, String again) {
        var page = new Div(
                new PageHeader(getTranslation("appointments.booked.standsTitle")),
                new EmptyState(
                        IconName.HOURGLASS,
                        getTranslation("appointments.link." + what + "Title"),
                        getTranslation("appointments.link." + what + "Text"),
                        new LinkButton(getTranslation("appointments.link.again"), again).primary()));
        page.addClassNames("wide", "booked", "stack", "far");
        getContent().add(page);
    }
}
