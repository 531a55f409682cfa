package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.jobcenterportal.appointments.DayPlan;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;

/** A consultant's day as a plain list, for those to whom a list says more than a picture. */
class DayListing extends Composite<Section> {

    DayListing(DayPlan day, NotingDesk noting) {
        var title =
                getTranslation("appointments.day.list.caption", Formats.here().fullDate(day.date()));
        getContent().addClassNames("card", "day-listing");
        getContent().add(new H2(title));
        if (day.meetings().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            IconName.CALENDAR,
                            getTranslation("appointments.day.noMeetingsTitle"),
                            getTranslation("appointments.day.emptyText")));
        } else {
            getContent().add(new MeetingList(day.meetings(), noting));
        }
    }
}
