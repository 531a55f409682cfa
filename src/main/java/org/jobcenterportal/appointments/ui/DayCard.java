package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jobcenterportal.appointments.DayBlock.Free;
import org.jobcenterportal.appointments.DayPlan;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.uikit.DayColumn;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;

/** A consultant's day from top to bottom. */
class DayCard extends Composite<Section> {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    DayCard(String title, DayPlan day, Instant now, NotingDesk noting, DayConflicts conflicts) {
        getContent().addClassNames("card", "day-card");
        getContent().getElement().setAttribute("aria-label", title);
        getContent().add(head(title, day));
        if (day.blocks().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            IconName.CALENDAR,
                            getTranslation("appointments.day.emptyTitle"),
                            getTranslation("appointments.day.emptyText")));
        } else {
            getContent().add(column(title, day, now, noting, conflicts));
        }
    }

    private Component head(String title, DayPlan day) {
        var head = new Div(new H2(title));
        head.addClassName("card-head");
        if (!day.blocks().isEmpty()) {
            var formats = Formats.here();
            var hours = new Span(getTranslation(
                    "appointments.day.hours",
                    formats.bareTime(day.blocks().getFirst().slot().start()),
                    formats.bareTime(end(day))));
            hours.addClassNames("label", "muted");
            head.add(hours);
        }
        var voluntary =
                new Span(new Icon(IconName.SHIELD).small(), new Span(getTranslation("appointments.day.voluntary")));
        voluntary.addClassNames("label", "muted", "day-voluntary");
        head.add(voluntary);
        return head;
    }

    private Component column(String title, DayPlan day, Instant now, NotingDesk noting, DayConflicts conflicts) {
        var first = OfficeTime.timeOf(day.blocks().getFirst().slot().start()).truncatedTo(ChronoUnit.HOURS);
        var end = OfficeTime.timeOf(end(day));
        var last = end.truncatedTo(ChronoUnit.HOURS).equals(end) ? end : nextHour(end);
        var blocks = new DayBlocks(this, noting, conflicts);
        var column = new DayColumn(
                title,
                first,
                last,
                day.blocks().stream()
                        .flatMap(block -> block instanceof Free free ? free.splitAt(quarter(now)) : Stream.of(block))
                        .map(block -> blocks.of(block, now))
                        .toList());
        return OfficeTime.dayOf(now).equals(day.date()) ? column.now(OfficeTime.timeOf(now)) : column;
    }

    /** The last block to begin need not be the last to end. */
    private static Instant end(DayPlan day) {
        return day.blocks().stream()
                .map(block -> block.slot().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The quarter of an hour that has begun: the day is drawn in quarters. */
    private static Instant quarter(Instant now) {
        return now.minusSeconds(now.getEpochSecond() % QUARTER.toSeconds()).truncatedTo(ChronoUnit.SECONDS);
    }

    private static LocalTime nextHour(LocalTime time) {
        return time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
    }
}
