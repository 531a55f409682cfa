package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.appointments.DayBlock;
import org.jobcenterportal.appointments.DayPlan;
import org.jobcenterportal.appointments.WeekPlan;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.WeekDay;
import org.jobcenterportal.uikit.WeekStrip;

/** The days of the week side by side: how full each is, in blocks and in words. */
class WeekOverview extends Composite<Div> {

    private final DayConflicts conflicts;
    private final DayAddress address;
    private final Instant now;

    WeekOverview(WeekPlan week, DayAddress address, Instant now, DayConflicts conflicts) {
        this.conflicts = conflicts;
        this.address = address;
        this.now = now;
        show(getTranslation("appointments.day.view.WEEK"), week.days());
    }

    /** One week of a longer time, under its own name. */
    WeekOverview(String label, List<DayPlan> days, DayAddress address, Instant now, DayConflicts conflicts) {
        this.conflicts = conflicts;
        this.address = address;
        this.now = now;
        show(label, days);
    }

    private void show(String label, List<DayPlan> days) {
        getContent().add(new WeekStrip(label, days.stream().map(this::day).toList(), address.date()));
    }

    private WeekDay day(DayPlan plan) {
        return new WeekDay(
                plan.date(),
                mark(plan.date()),
                plan.blocks().stream().flatMap(block -> time(block).stream()).toList(),
                note(plan),
                AppointmentLinks.day(address.as(DayAddress.View.DAY).on(plan.date())));
    }

    private String mark(LocalDate date) {
        var today = OfficeTime.dayOf(now);
        if (date.equals(today)) {
            return Formats.here().relativeDay(today, today);
        }
        return address.view() == DayAddress.View.MONTH ? Formats.here().monthShort(date) : "";
    }

    private Optional<WeekDay.Time> time(DayBlock block) {
        return switch (block) {
            case DayBlock.Meeting meeting ->
                Optional.of(
                        conflicts.of(meeting).isPresent()
                                ? WeekDay.Time.CONFLICT
                                : meeting.isHeld() ? WeekDay.Time.HELD : WeekDay.Time.TAKEN);
            case DayBlock.Free free -> free.slot().isOverAt(now) ? Optional.empty() : Optional.of(WeekDay.Time.FREE);
            case DayBlock.Held held -> Optional.of(WeekDay.Time.HELD);
            case DayBlock.Busy busy -> Optional.of(WeekDay.Time.TAKEN);
            case DayBlock.Pause pause -> Optional.empty();
            case DayBlock.Away away -> Optional.empty();
            case DayBlock.Full full -> Optional.empty();
        };
    }

    private String note(DayPlan plan) {
        if (plan.closed() && plan.blocks().isEmpty()) {
            return getTranslation("appointments.day.closed");
        }
        if (plan.blocks().isEmpty()) {
            return getTranslation("appointments.day.noTimes");
        }
        var away =
                plan.blocks().stream().filter(DayBlock.Away.class::isInstance).findFirst();
        if (away.isPresent() && plan.meetings().isEmpty() && !plan.hasFreeTime()) {
            return getTranslation(
                    "appointments.day.away", getTranslation("enum.AbsenceKind." + ((DayBlock.Away) away.get()).kind()));
        }
        return getTranslation(
                "appointments.day.counts",
                plan.meetings().stream().filter(meeting -> !meeting.isHeld()).count(),
                plan.freeAfter(now),
                plan.held(),
                conflicts.on(plan.date()));
    }
}
