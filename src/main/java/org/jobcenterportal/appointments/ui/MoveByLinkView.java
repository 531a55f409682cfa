package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jobcenterportal.appointments.ChangeAnswers;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.FreeDays;
import org.jobcenterportal.appointments.MoveOutcome;
import org.jobcenterportal.appointments.MovingDesk;
import org.jobcenterportal.appointments.OfficeChange;
import org.jobcenterportal.appointments.SlotChoice;
import org.jobcenterportal.shell.PublicLayout;

/** F4, F46: whoever has the link in the mail puts another time in the place of the old one, without an account. */
@Route(value = AppointmentLinks.MOVE_BY_LINK, layout = PublicLayout.class)
@AnonymousAllowed
class MoveByLinkView extends Composite<Div> implements BeforeEnterObserver {

    private final ConsultationDesk desk;
    private final MovingDesk moving;
    private final ChangeAnswers changes;
    private final MovingPages pages;
    private final BookingNotes notes;

    MoveByLinkView(
            ConsultationDesk desk, MovingDesk moving, ChangeAnswers changes, MovingPages pages, BookingNotes notes) {
        this.desk = desk;
        this.moving = moving;
        this.changes = changes;
        this.pages = pages;
        this.notes = notes;
        getContent().addClassNames("booking", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get(AppointmentLinks.TOKEN).orElse("");
        getContent().removeAll();
        getContent()
                .add(desk.byToken(token)
                        .map(consultation -> pages.of(
                                consultation,
                                BookingChoices.read(event.getLocation().getQueryParameters()),
                                ways(token),
                                new Linked(token)))
                        .orElseGet(LinkNotice::unknown));
    }

    /** Whoever keeps the time that the office has given her can still say that it suits. */
    private AppointmentLinks.Ways ways(String token) {
        return changes.byToken(token).filter(OfficeChange::asked).isPresent()
                ? AppointmentLinks.waysFromChange(token)
                : AppointmentLinks.waysByLink(token);
    }

    private final class Linked implements MovingPage.Desk {

        private final String token;

        private Linked(String token) {
            this.token = token;
        }

        @Override
        public Optional<FreeDays> freeDays(MovingDesk.Wish wish) {
            return moving.freeDaysByToken(token, wish);
        }

        @Override
        public MoveOutcome move(SlotChoice to) {
            return moving.moveByToken(token, to);
        }

        @Override
        public void showMoved(ConsultationDetails moved) {
            notes.announceMoved(moved.id());
            AppointmentLinks.openByLink(UI.getCurrent(), token);
        }
    }
}
