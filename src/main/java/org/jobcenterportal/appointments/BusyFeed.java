package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.messaging.CalendarFiles;
import org.jobcenterportal.messaging.CalendarFiles.Busy;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.seats.Diary;
import org.jobcenterportal.seats.DiaryEntryId;
import org.jobcenterportal.uikit.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a subscribed calendar shows of a colleague: that she is taken, never by whom or why. It asks the database as little
 * for a full year as for an empty one.
 */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class BusyFeed {

    private static final int WEEKS_BACK = 2;
    private static final int WEEKS_AHEAD = 26;

    private final FeedRegister register;
    private final Diary diary;
    private final CalendarFiles files;
    private final Texts texts;
    private final String host;
    private final Clock clock;

    BusyFeed(
            FeedRegister register,
            Diary diary,
            CalendarFiles files,
            Texts texts,
            @Value("${portal.public-url}") URI portal,
            Clock clock) {
        this.register = register;
        this.diary = diary;
        this.files = files;
        this.texts = texts;
        this.host = Optional.ofNullable(portal.getHost()).orElse("portal");
        this.clock = clock;
    }

    /**
     * A calendar file.
     *
     * @param version the same as long as the calendar says the same
     * @param changedAt since when it says so
     */
    public record Feed(String content, String version, Instant changedAt) {}

    /** The feed with this secret; empty if there is none, or none any more. */
    public Optional<Feed> read(String token) {
        return FeedToken.isOne(token) ? register.find(new FeedToken(token)).map(this::feed) : Optional.empty();
    }

    private Feed feed(FeedRegister.Known known) {
        var busy = busy(known.colleague());
        var version = FeedToken.digest(
                busy.stream().map(one -> one.uid() + one.slot()).collect(joining("\n")));
        if (version.equals(known.contentHash())) {
            return new Feed(write(busy, known.changedAt()), version, known.changedAt());
        }
        // a header of HTTP tells whole seconds
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        register.changed(known.colleague(), version, now);
        return new Feed(write(busy, now), version, now);
    }

    private String write(List<Busy> busy, Instant changedAt) {
        return files.busy(busy, texts.text(Locale.GERMAN, "appointments.feed.busy"), changedAt);
    }

    private List<Busy> busy(StaffId colleague) {
        var today = OfficeTime.dayOf(clock.instant());
        var range = new TimeSlot(
                OfficeTime.startOf(today.minusWeeks(WEEKS_BACK)), OfficeTime.startOf(today.plusWeeks(WEEKS_AHEAD)));
        return diary.entries(colleague.value(), range).entrySet().stream()
                .map(entry -> new Busy(uid(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(one -> one.slot().start()))
                .toList();
    }

    /** The same for the whole life of the entry, and of no use to whoever wants to know what it is. */
    private String uid(DiaryEntryId entry) {
        return UUID.nameUUIDFromBytes(("busy:" + entry.value()).getBytes(StandardCharsets.UTF_8)) + "@" + host;
    }
}
