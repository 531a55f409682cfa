package org.jobcenterportal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Spans of days in order; what overlaps or touches is one, so that no day counts twice. */
public record DateSpans(List<DateSpan> spans) {

    /** No day at all. */
    public static final DateSpans NONE = new DateSpans(List.of());

    public DateSpans {
        spans = joined(spans);
    }

    public static DateSpans of(DateSpan... spans) {
        return new DateSpans(List.of(spans));
    }

    public boolean covers(LocalDate day) {
        return spans.stream().anyMatch(span -> span.covers(day));
    }

    /** How many days lie in a window. */
    public long daysIn(DateSpan window) {
        return spans.stream()
                .flatMap(span -> span.within(window).stream())
                .mapToLong(DateSpan::days)
                .sum();
    }

    private static List<DateSpan> joined(Collection<DateSpan> spans) {
        var joined = new ArrayList<DateSpan>();
        spans.stream().sorted(Comparator.comparing(DateSpan::from)).forEach(span -> {
            if (!joined.isEmpty() && joined.getLast().reaches(span)) {
                joined.add(joined.removeLast().joinedWith(span));
            } else {
                joined.add(span);
            }
        });
        return List.copyOf(joined);
    }
}
