package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.jobcenterportal.appointments.DayBlock;
import org.jobcenterportal.appointments.DayPlan;
import org.jobcenterportal.appointments.WeekPlan;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.WeekDay;
import org.jobcenterportal.uikit.WeekStrip;

/** The days of the week side by side: how full each is, in blocks and in words. */
class WeekOverview extends Composite<Div> {

    private final DayAddress address;
    private final LocalDate today;

    WeekOverview(WeekPlan week, DayAddress address, LocalDate today) {
        this.address = address;
        this.today = today;
        getContent()
                .add(new WeekStrip(
                        getTranslation("appointments.day.view.WEEK"),
                        week.days().stream().map(this::day).toList(),
                        address.date()));
    }

    private WeekDay day(DayPlan plan) {
        return new WeekDay(
                plan.date(),
                plan.date().equals(today) ? Formats.here().relativeDay(today, today) : "",
                plan.blocks().stream()
                        .filter(block -> !(block instanceof DayBlock.Pause))
                        .map(block -> block instanceof DayBlock.Free ? WeekDay.Time.FREE : WeekDay.Time.TAKEN)
                        .toList(),
                note(plan),
                AppointmentLinks.day(address.as(DayAddress.View.DAY).on(plan.date())));
    }

    private String note(DayPlan plan) {
        if (plan.closed()) {
            return getTranslation("appointments.day.closed");
        }
        if (plan.blocks().isEmpty()) {
            return getTranslation("appointments.day.noTimes");
        }
        var free =
                plan.blocks().stream().filter(DayBlock.Free.class::isInstance).count();
        return getTranslation("appointments.day.counts", plan.meetings().size(), free);
    }
}
