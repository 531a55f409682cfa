package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Nav;
import org.jobcenterportal.appointments.StandInDesk.Days;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** What else one can do from a consultant's day. */
class DayActions extends Composite<Nav> {

    DayActions(DayAddress address) {
        getContent().addClassName("day-actions");
        getContent().setAriaLabel(getTranslation("appointments.day.actions"));
        getContent()
                .add(
                        standIn(address),
                        new LinkButton(
                                        getTranslation("appointments.caller.open"),
                                        IconName.PHONE,
                                        AppointmentLinks.FOR_CALLER)
                                .compact(),
                        new LinkButton(
                                        getTranslation("appointments.walkIn.open"),
                                        IconName.DOOR,
                                        AppointmentLinks.WALK_IN)
                                .compact(),
                        new LinkButton(
                                        getTranslation("appointments.feed.title"),
                                        IconName.CALENDAR,
                                        AppointmentLinks.SUBSCRIBE)
                                .compact(),
                        new SecondaryButton(
                                        getTranslation("appointments.booked.print"),
                                        IconName.PRINT,
                                        () -> BrowserActions.print(UI.getCurrent()))
                                .compact());
    }

    private LinkButton standIn(DayAddress address) {
        var days = new StandInAddress(new Days(address.date(), address.date()), address.consultant());
        return new LinkButton(
                        getTranslation("appointments.standIn.show"), IconName.REPEAT, AppointmentLinks.standIn(days))
                .compact();
    }
}
