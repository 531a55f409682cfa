package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.VenueDesk;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.organisation.VenueRow;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;

/** S7: the equality officer sees where she meets people outside of the office. */
@Route(value = AppointmentLinks.VENUES, layout = StaffLayout.class)
@RolesAllowed({Roles.EQUALITY_OFFICER, Roles.ADMINISTRATION})
class VenuesView extends Composite<Div> implements BeforeEnterObserver {

    private final VenueDesk venues;

    VenuesView(VenueDesk venues) {
        this.venues = venues;
        getContent().addClassNames("venues", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("appointments.venues.title"))
                                .lead(getTranslation("appointments.venues.lead"))
                                .actions(new LinkButton(
                                                getTranslation("appointments.venues.add"),
                                                IconName.ADD,
                                                AppointmentLinks.venue(null))
                                        .primary()),
                        list(venues.elsewhere()));
    }

    private Component list(List<VenueRow> rows) {
        var card = new Section();
        card.addClassName("card");
        if (rows.isEmpty()) {
            card.add(new EmptyState(IconName.PLACE, getTranslation("appointments.venues.none"), ""));
            return card;
        }
        var list = new UnorderedList();
        list.addClassName("times-list");
        rows.forEach(row -> list.add(item(row.venue())));
        card.add(list);
        return card;
    }

    private ListItem item(VenueDetails venue) {
        var title = new Span(new TimesWords(this).place(venue));
        title.addClassName("times-title");
        var line = new Span(String.join(" · ", about(venue)));
        line.addClassNames("label", "muted");
        var change = new LinkButton(getTranslation("appointments.times.change"), AppointmentLinks.venue(venue.id()))
                .compact();
        change.setAriaLabel(getTranslation("appointments.venues.changeOf", venue.name()));
        return new ListItem(title, line, change);
    }

    private List<String> about(VenueDetails venue) {
        var parts = new ArrayList<String>();
        parts.add(getTranslation("enum.VenueKind." + venue.kind()));
        parts.add(venue.address().oneLine());
        if (venue.district() != null) {
            parts.add(venue.district());
        }
        parts.add(
                getTranslation(venue.stepFree() ? "appointments.venues.stepFree" : "appointments.venues.notStepFree"));
        if (venue.validFrom() != null && venue.validFrom().equals(venue.validUntil())) {
            parts.add(Formats.here().fullDateWithYear(venue.validFrom()));
        } else if (venue.validFrom() != null && venue.validUntil() != null) {
            parts.add(getTranslation(
                    "appointments.times.fromTo",
                    Formats.here().weekdayDate(venue.validFrom()),
                    Formats.here().weekdayDate(venue.validUntil())));
        } else if (venue.validUntil() != null) {
            parts.add(getTranslation(
                    "appointments.times.validUntil", Formats.here().dateWithYear(venue.validUntil())));
        } else if (venue.validFrom() != null) {
            parts.add(getTranslation(
                    "appointments.times.validFrom", Formats.here().dateWithYear(venue.validFrom())));
        }
        return parts;
    }
}
