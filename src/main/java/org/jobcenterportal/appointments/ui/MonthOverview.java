package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jobcenterportal.appointments.DayPlan;
import org.jobcenterportal.appointments.MonthPlan;

/** The weeks of a month one below the other: how full each day is, in blocks and in words; on a phone a list. */
class MonthOverview extends Composite<Div> {

    private final DayAddress address;
    private final Instant now;
    private final DayConflicts conflicts;

    MonthOverview(MonthPlan month, DayAddress address, Instant now, DayConflicts conflicts) {
        this.address = address;
        this.now = now;
        this.conflicts = conflicts;
        getContent().addClassNames("month-overview", "stack");
        month.days().stream()
                .collect(Collectors.groupingBy(
                        day -> day.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        TreeMap::new,
                        Collectors.toList()))
                .forEach((monday, days) -> getContent().add(week(monday, days)));
    }

    private Component week(LocalDate monday, List<DayPlan> days) {
        var title = getTranslation("appointments.day.month.week", monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new Section(new H2(title), new WeekOverview(title, days, address, now, conflicts));
    }
}
