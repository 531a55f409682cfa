package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jobcenterportal.appointments.ConsultationId;
import org.jobcenterportal.appointments.EarlierDesk;
import org.jobcenterportal.appointments.EarlierWishDraft;
import org.jobcenterportal.appointments.FreeDays;
import org.jobcenterportal.appointments.MovingDesk;
import org.jobcenterportal.appointments.WishOutcome;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.CitizenLayout;

/** F38: a citizen asks to come earlier than she has booked, changes that wish, pauses it, or waits no longer. */
@Route(value = AppointmentLinks.EARLIER, layout = CitizenLayout.class)
@RolesAllowed(Roles.CITIZEN)
class ComeEarlierView extends Composite<Div> implements BeforeEnterObserver {

    private final EarlierDesk earlier;
    private final MovingDesk moving;
    private final EarlierPages pages;

    ComeEarlierView(EarlierDesk earlier, MovingDesk moving, EarlierPages pages) {
        this.earlier = earlier;
        this.moving = moving;
        this.pages = pages;
        getContent().addClassName("wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = AppointmentLinks.consultation(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        var standing = earlier.standing(id).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent().add(pages.of(standing, AppointmentLinks.ways(id), new Own(earlier, moving, id)));
    }

    private record Own(EarlierDesk earlier, MovingDesk moving, ConsultationId id) implements EarlierPage.Desk {

        @Override
        public Optional<FreeDays> freeDays(MovingDesk.Wish wish) {
            return moving.freeDays(id, wish);
        }

        @Override
        public WishOutcome remember(EarlierWishDraft wish) {
            return earlier.remember(id, wish);
        }

        @Override
        public WishOutcome pause() {
            return earlier.pause(id);
        }

        @Override
        public WishOutcome goOnWaiting() {
            return earlier.goOnWaiting(id);
        }

        @Override
        public WishOutcome leave() {
            return earlier.leave(id);
        }
    }
}
