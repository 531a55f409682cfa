package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.jobcenterportal.appointments.StandInDesk.Days;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.MoreMenu;

/** What else one can do from a consultant's day. */
class DayActions extends Composite<Div> {

    private final MoreMenu menu = new MoreMenu(getTranslation("appointments.day.actions"));

    DayActions(DayAddress address, StaffId consultant) {
        var day = address.date();
        var days = new StandInAddress(new Days(day, day), address.consultant());
        var own = Map.of(AppointmentLinks.CONSULTANT, consultant.value().toString());
        var ownDay = Map.of(
                AppointmentLinks.CONSULTANT, consultant.value().toString(), AppointmentLinks.DATE, day.toString());
        menu.hint(getTranslation("appointments.day.actions"));
        page("appointments.caller.open", IconName.PHONE, BookForCallerView.class, Map.of());
        page("appointments.walkIn.open", IconName.DOOR, WalkInView.class, Map.of());
        page("appointments.standIn.show", IconName.REPEAT, StandInView.class, days.queryParameters());
        page("appointments.times.close.title", IconName.BLOCK, CloseTimesView.class, ownDay);
        page("appointments.times.title", IconName.CLOCK, OwnTimesView.class, own);
        page("appointments.nominations.menu", IconName.INBOX, NominationsView.class, Map.of());
        page("appointments.figures.menu", IconName.CHART, FiguresView.class, Map.of());
        page("appointments.feed.title", IconName.CALENDAR, SubscribeCalendarView.class, Map.of());
        menu.item(
                getTranslation("appointments.booked.print"),
                IconName.PRINT,
                () -> BrowserActions.print(UI.getCurrent()));
        getContent().addClassName("day-menu");
        getContent().add(menu);
    }

    private void page(String text, IconName icon, Class<? extends Component> view, Map<String, String> parameters) {
        page(text, icon, view, QueryParameters.simple(parameters));
    }

    private void page(String text, IconName icon, Class<? extends Component> view, QueryParameters parameters) {
        menu.item(getTranslation(text), icon, () -> getUI().ifPresent(ui -> ui.navigate(view, parameters)));
    }
}
