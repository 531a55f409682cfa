package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.appointments.ConsultantCard;
import org.jobcenterportal.appointments.WeekPlan;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;

/** Which day it is, the ways to other days, and how to look at it. */
class DayHeader extends Composite<Div> {

    private final DayAddress address;
    private final LocalDate today;

    DayHeader(
            DayAddress address, List<ConsultantCard> calendars, WeekPlan week, LocalDate today, MeetingSearch search) {
        this.address = address;
        this.today = today;
        getContent().addClassName("day-header");
        getContent().add(title(week), days(), views(), search, tools(calendars, week));
    }

    private Component title(WeekPlan week) {
        var formats = Formats.here();
        return new H1(
                switch (address.view()) {
                    case WEEK -> getTranslation("appointments.day.week.title", formats.dateWithYear(week.monday()));
                    case MONTH -> getTranslation("appointments.day.month.title", address.date());
                    case DAY, LIST -> formats.fullDate(address.date());
                });
    }

    private Component days() {
        var far = switch (address.view()) {
            case WEEK -> "Week";
            case MONTH -> "Month";
            case DAY, LIST -> "";
        };
        var days = new Nav(
                step(IconName.LEFT, "previous" + far, address.moved(-1)),
                today(),
                step(IconName.RIGHT, "next" + far, address.moved(1)));
        days.addClassName("day-steps");
        days.setAriaLabel(getTranslation("appointments.day.date"));
        return days;
    }

    private Anchor step(IconName icon, String what, DayAddress other) {
        var link = new Anchor(AppointmentLinks.day(other), new Icon(icon).small());
        link.setAriaLabel(getTranslation("appointments.day." + what));
        link.addClassNames("button", "compact");
        return link;
    }

    private Anchor today() {
        var link = new Anchor(AppointmentLinks.day(address.on(today)), getTranslation("appointments.day.today"));
        link.addClassNames("button", "compact");
        return link;
    }

    private Component views() {
        var views = new Nav();
        views.addClassName("segments");
        views.setAriaLabel(getTranslation("appointments.day.view"));
        for (var view : DayAddress.View.values()) {
            var link =
                    new Anchor(AppointmentLinks.day(address.as(view)), getTranslation("appointments.day.view." + view));
            if (view == address.view()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            views.add(link);
        }
        return views;
    }

    private Component tools(List<ConsultantCard> calendars, WeekPlan week) {
        var tools = new Div();
        tools.addClassName("day-tools");
        if (calendars.size() > 1) {
            tools.add(new CalendarChoice(address, calendars, week.consultant()));
        }
        tools.add(open(week), new DayActions(address, week.consultant().id()));
        return tools;
    }

    private Component open(WeekPlan week) {
        return new LinkButton(
                        getTranslation("appointments.times.open.title"),
                        IconName.ADD,
                        AppointmentLinks.open(week.consultant().id(), address.date()))
                .primary();
    }
}
