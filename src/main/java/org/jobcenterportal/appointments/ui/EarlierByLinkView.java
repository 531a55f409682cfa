package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jobcenterportal.appointments.EarlierDesk;
import org.jobcenterportal.appointments.EarlierWishDraft;
import org.jobcenterportal.appointments.FreeDays;
import org.jobcenterportal.appointments.MovingDesk;
import org.jobcenterportal.appointments.WishOutcome;
import org.jobcenterportal.shell.PublicLayout;

/** F4, F38: whoever has the link in the mail asks to come earlier, without an account. */
@Route(value = AppointmentLinks.EARLIER_BY_LINK, layout = PublicLayout.class)
@AnonymousAllowed
class EarlierByLinkView extends Composite<Div> implements BeforeEnterObserver {

    private final EarlierDesk earlier;
    private final MovingDesk moving;
    private final EarlierPages pages;

    EarlierByLinkView(EarlierDesk earlier, MovingDesk moving, EarlierPages pages) {
        this.earlier = earlier;
        this.moving = moving;
        this.pages = pages;
        getContent().addClassName("wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get(AppointmentLinks.TOKEN).orElse("");
        getContent().removeAll();
        getContent()
                .add(earlier.standingByToken(token)
                        .<Component>map(standing -> pages.of(
                                standing, AppointmentLinks.waysByLink(token), new Linked(earlier, moving, token)))
                        .orElseGet(LinkNotice::unknown));
    }

    private record Linked(EarlierDesk earlier, MovingDesk moving, String token) implements EarlierPage.Desk {

        @Override
        public Optional<FreeDays> freeDays(MovingDesk.Wish wish) {
            return moving.freeDaysByToken(token, wish);
        }

        @Override
        public WishOutcome remember(EarlierWishDraft wish) {
            return earlier.rememberByToken(token, wish);
        }

        @Override
        public WishOutcome pause() {
            return earlier.pauseByToken(token);
        }

        @Override
        public WishOutcome goOnWaiting() {
            return earlier.goOnWaitingByToken(token);
        }

        @Override
        public WishOutcome leave() {
            return earlier.leaveByToken(token);
        }
    }
}
