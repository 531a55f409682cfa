package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.VenueDesk;
import org.jobcenterportal.organisation.VenueId;
import org.jobcenterportal.organisation.VenueRow;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.PageHeader;

/** S7: the equality officer enters a meeting point, a fair or a joint consultation place, or changes one. */
@Route(value = AppointmentLinks.VENUE, layout = StaffLayout.class)
@RolesAllowed({Roles.EQUALITY_OFFICER, Roles.ADMINISTRATION})
class EditVenueView extends Composite<Div> implements BeforeEnterObserver {

    private final VenueDesk venues;

    EditVenueView(VenueDesk venues) {
        this.venues = venues;
        getContent().addClassNames("venues", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = event.getRouteParameters()
                .get(AppointmentLinks.VENUE_ID)
                .filter(id -> !AppointmentLinks.NEW_VENUE.equals(id));
        var title = getTranslation(named.isEmpty() ? "appointments.venues.add" : "appointments.venues.change");
        getContent().removeAll();
        getContent().add(new PageHeader(title));
        if (named.isEmpty()) {
            getContent().add(new VenueForm(null, venues::add));
        } else {
            var row = named.flatMap(EditVenueView::id).flatMap(venues::find).orElseThrow(NotFoundException::new);
            getContent().add(form(row));
        }
    }

    private VenueForm form(VenueRow row) {
        return new VenueForm(row.venue(), draft -> venues.change(row.venue().id(), row.version(), draft));
    }

    private static Optional<VenueId> id(String text) {
        try {
            return Optional.of(new VenueId(UUID.fromString(text)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
