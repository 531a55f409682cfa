package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.jobcenterportal.appointments.WeekPlan;

/** A consultant's week: one list a day, side by side where there is room. */
class WeekListing extends Composite<Div> {

    WeekListing(WeekPlan week, NotingDesk noting) {
        getContent().addClassName("week-listing");
        week.days().forEach(day -> getContent().add(DayListing.ofWeek(day, noting)));
    }
}
