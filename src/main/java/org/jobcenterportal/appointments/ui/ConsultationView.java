package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.EarlierDesk;
import org.jobcenterportal.appointments.TogetherDesk;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.CitizenLayout;

/** F41, F57, F62: a citizen looks at one of her consultations, takes it into her calendar, or cancels it. */
@Route(value = AppointmentLinks.ONE, layout = CitizenLayout.class)
@RolesAllowed(Roles.CITIZEN)
class ConsultationView extends Composite<Div> implements BeforeEnterObserver {

    private final ConsultationDesk desk;
    private final TogetherDesk together;
    private final EarlierDesk earlier;
    private final BookingNotes notes;

    ConsultationView(ConsultationDesk desk, TogetherDesk together, EarlierDesk earlier, BookingNotes notes) {
        this.desk = desk;
        this.together = together;
        this.earlier = earlier;
        this.notes = notes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = AppointmentLinks.consultation(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        var consultation = desk.mine(id).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent()
                .add(new BookedPage(
                                consultation,
                                notes.newsOf(id),
                                AppointmentLinks.ways(id),
                                () -> desk.calendarFile(id),
                                () -> desk.cancel(id),
                                paused -> desk.pauseReminders(id, paused),
                                () -> earlier.standing(id))
                        .with(new TogetherSection(() -> together.of(id), () -> together.invite(id))));
    }
}
