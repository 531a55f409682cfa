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
        show(getTranslation("appointments.day.list.caption", Formats.here().fullDate(day.date())), day, noting);
    }

    private DayListing() {}

    /** One of the days of a week, which names itself in short. */
    static DayListing ofWeek(DayPlan day, NotingDesk noting) {
        var listing = new DayListing();
        listing.show(Formats.here().weekdayAndDay(day.date()), day, noting);
        return listing;
    }

    private void show(String title, DayPlan day, NotingDesk noting) {
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
