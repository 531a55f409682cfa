package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.ConsultationId;
import org.jobcenterportal.appointments.FreeDays;
import org.jobcenterportal.appointments.MoveOutcome;
import org.jobcenterportal.appointments.MovingDesk;
import org.jobcenterportal.appointments.SlotChoice;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.CitizenLayout;

/** F46: a citizen puts another time in the place of the one that she has. */
@Route(value = AppointmentLinks.MOVE, layout = CitizenLayout.class)
@RolesAllowed(Roles.CITIZEN)
class MoveConsultationView extends Composite<Div> implements BeforeEnterObserver {

    private final ConsultationDesk desk;
    private final MovingDesk moving;
    private final MovingPages pages;
    private final BookingNotes notes;

    MoveConsultationView(ConsultationDesk desk, MovingDesk moving, MovingPages pages, BookingNotes notes) {
        this.desk = desk;
        this.moving = moving;
        this.pages = pages;
        this.notes = notes;
        getContent().addClassNames("booking", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = AppointmentLinks.consultation(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        var consultation = desk.mine(id).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent()
                .add(pages.of(
                        consultation,
                        BookingChoices.read(event.getLocation().getQueryParameters()),
                        AppointmentLinks.ways(id),
                        new Own(id)));
    }

    private final class Own implements MovingPage.Desk {

        private final ConsultationId id;

        private Own(ConsultationId id) {
            this.id = id;
        }

        @Override
        public Optional<FreeDays> freeDays(MovingDesk.Wish wish) {
            return moving.freeDays(id, wish);
        }

        @Override
        public MoveOutcome move(SlotChoice to) {
            return moving.move(id, to);
        }

        @Override
        public void showMoved(ConsultationDetails moved) {
            notes.announceMoved(id);
            AppointmentLinks.openConsultation(UI.getCurrent(), id);
        }
    }
}
