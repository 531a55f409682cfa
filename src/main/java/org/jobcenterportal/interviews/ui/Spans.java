package org.jobcenterportal.interviews.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.uikit.Formats;

/** Stretches of time on one day as people type them: "11:30-12:00, 13-13:15". */
final class Spans {

    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(?:-|–|bis|to)\\s*(\\d{1,2})(?:[:.](\\d{2}))?");

    private Spans() {}

    /** What was typed; empty if some of it is no stretch of time. */
    static Optional<List<TimeSlot>> read(String typed, LocalDate day) {
        var spans = new ArrayList<TimeSlot>();
        for (var piece : typed.split(",", -1)) {
            if (!piece.isBlank()) {
                var span = one(piece.strip(), day);
                if (span.isEmpty()) {
                    return Optional.empty();
                }
                spans.add(span.get());
            }
        }
        return Optional.of(List.copyOf(spans));
    }

    static String write(List<TimeSlot> spans) {
        return spans.stream()
                .map(span -> Formats.here().bareTime(span.start()) + "-"
                        + Formats.here().bareTime(span.end()))
                .collect(Collectors.joining(", "));
    }

    private static Optional<TimeSlot> one(String piece, LocalDate day) {
        var found = SPAN.matcher(piece);
        if (!found.matches()) {
            return Optional.empty();
        }
        var start = instant(day, found.group(1), found.group(2));
        var end = instant(day, found.group(3), found.group(4));
        return start.flatMap(from -> end.filter(until -> from.isBefore(until)).map(until -> new TimeSlot(from, until)));
    }

    private static Optional<Instant> instant(LocalDate day, String hour, String minute) {
        try {
            return OfficeTime.instantOf(
                    day, LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute)));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
