package org.jobcenterportal.appointments;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * A calendar file (RFC 5545) that tells when somebody is away. Only the stretches are read: what they are called stays
 * in the file.
 */
final class AbsenceFile {

    /** Far more than an absence calendar of a year has. */
    static final int MAX_BYTES = 512 * 1024;

    private static final int MAX_STRETCHES = 500;
    private static final int MAX_STEPS = 20_000;
    private static final String BEGIN = "BEGIN:VCALENDAR";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Set<Frequency> TOO_OFTEN = Set.of(Frequency.SECONDLY, Frequency.MINUTELY, Frequency.HOURLY);

    private final ICalendar calendar;
    private final TimeSlot horizon;

    private AbsenceFile(ICalendar calendar, TimeSlot horizon) {
        this.calendar = calendar;
        this.horizon = horizon;
    }

    /** What the file says within a horizon, in order and each once; empty if it is no calendar, or one beyond measure. */
    static Optional<List<TimeSlot>> read(byte[] content, TimeSlot horizon) {
        if (content.length == 0 || content.length > MAX_BYTES) {
            return Optional.empty();
        }
        var text = text(content);
        if (text == null || !text.regionMatches(true, 0, BEGIN, 0, BEGIN.length())) {
            return Optional.empty();
        }
        var calendar = Biweekly.parse(text).first();
        return calendar == null ? Optional.empty() : new AbsenceFile(calendar, horizon).stretches();
    }

    private Optional<List<TimeSlot>> stretches() {
        var stretches = new HashSet<TimeSlot>();
        for (var event : calendar.getEvents()) {
            if (isAway(event) && !addAll(event, stretches)) {
                return Optional.empty();
            }
        }
        return stretches.size() > MAX_STRETCHES
                ? Optional.empty()
                : Optional.of(stretches.stream()
                        .sorted(Comparator.comparing(TimeSlot::start).thenComparing(TimeSlot::end))
                        .toList());
    }

    private boolean addAll(VEvent event, Set<TimeSlot> stretches) {
        if (event.getRecurrenceRule() != null
                && TOO_OFTEN.contains(event.getRecurrenceRule().getValue().getFrequency())) {
            return false;
        }
        var first = new Moment(event.getDateStart());
        var length = length(event, first);
        var exchanged = exchanged(event);
        if (event.getRecurrenceId() != null) {
            add(stretches, first.slot(first.date(), length));
            return true;
        }
        var dates = event.getDateIterator(first.zone());
        for (int step = 0; dates.hasNext(); step++) {
            if (step == MAX_STEPS) {
                return false;
            }
            var date = dates.next();
            if (first.at(date).isAfter(horizon.end())) {
                return true;
            }
            if (!exchanged.contains(date.toInstant())) {
                add(stretches, first.slot(date, length));
            }
        }
        return true;
    }

    private void add(Set<TimeSlot> stretches, Optional<TimeSlot> stretch) {
        stretch.filter(horizon::overlaps).ifPresent(stretches::add);
    }

    /** The dates of a series that another event of the same name puts elsewhere. */
    private Set<Instant> exchanged(VEvent event) {
        var exchanged = new HashSet<Instant>();
        if (event.getUid() != null) {
            for (var other : calendar.getEvents()) {
                if (other.getRecurrenceId() != null
                        && other.getUid() != null
                        && event.getUid().getValue().equals(other.getUid().getValue())) {
                    exchanged.add(other.getRecurrenceId().getValue().toInstant());
                }
            }
        }
        return exchanged;
    }

    /** Whoever marks an event as free or cancelled is there. */
    private static boolean isAway(VEvent event) {
        return event.getDateStart() != null
                && event.getDateStart().getValue() != null
                && (event.getStatus() == null || !event.getStatus().isCancelled())
                && (event.getTransparency() == null || !event.getTransparency().isTransparent());
    }

    /** By the clock on the wall for whole days, else as long as the first time lasts. */
    private Duration length(VEvent event, Moment first) {
        if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
            return Duration.between(first.wall(), new Moment(event.getDateEnd()).wall());
        }
        if (event.getDuration() != null && event.getDuration().getValue() != null) {
            return Duration.ofMillis(event.getDuration().getValue().toMillis());
        }
        return first.hasTime() ? Duration.ZERO : Duration.ofDays(1);
    }

    /** Text without a byte of anything else, or nothing. */
    private static @Nullable String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                return null;
            }
            return text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    /** A point in time as the file means it: in a zone of its own, or by the clock on the office's wall. */
    private final class Moment {

        private final ICalDate date;
        private final @Nullable TimeZone ownZone;

        Moment(DateOrDateTimeProperty property) {
            TimezoneInfo zones = calendar.getTimezoneInfo();
            date = property.getValue();
            var assigned = zones.getTimezone(property);
            if (!date.hasTime() || zones.isFloating(property)) {
                ownZone = null;
            } else {
                ownZone = assigned == null ? TimeZone.getTimeZone("UTC") : assigned.getTimeZone();
            }
        }

        ICalDate date() {
            return date;
        }

        boolean hasTime() {
            return date.hasTime();
        }

        /** In which the rule of a series is counted. */
        TimeZone zone() {
            return ownZone == null ? TimeZone.getDefault() : ownZone;
        }

        /** What a clock on the wall shows at the office. */
        LocalDateTime wall() {
            return LocalDateTime.ofInstant(at(date), OfficeTime.ZONE);
        }

        Instant at(Date other) {
            var instant = Instant.ofEpochMilli(other.getTime());
            return ownZone == null
                    ? LocalDateTime.ofInstant(instant, ZoneId.systemDefault())
                            .atZone(OfficeTime.ZONE)
                            .toInstant()
                    : instant;
        }

        Optional<TimeSlot> slot(Date other, Duration length) {
            var start = at(other).truncatedTo(ChronoUnit.MINUTES);
            var end = LocalDateTime.ofInstant(start, OfficeTime.ZONE)
                    .plus(length)
                    .atZone(OfficeTime.ZONE)
                    .toInstant();
            return start.isBefore(end) ? Optional.of(new TimeSlot(start, end)) : Optional.empty();
        }
    }
}
