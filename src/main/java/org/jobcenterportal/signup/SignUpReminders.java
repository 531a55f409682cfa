package org.jobcenterportal.signup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.messaging.DueTimes;
import org.jobcenterportal.messaging.Outbox;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/** Reminds those who have a place: two days before, and in the morning of the day. */
@Component
class SignUpReminders {

    private static final String REMINDER = "reminder";
    /** Nobody is reminded of what she did yesterday. */
    private static final Duration AFTER_SIGN_UP = Duration.ofDays(1);

    private final Outbox outbox;
    private final SignUpReaders readers;
    private final RegistrationLinks links;
    private final DueTimes dueTimes;
    private final Texts texts;

    SignUpReminders(Outbox outbox, SignUpReaders readers, RegistrationLinks links, DueTimes dueTimes, Texts texts) {
        this.outbox = outbox;
        this.readers = readers;
        this.links = links;
        this.dueTimes = dueTimes;
        this.texts = texts;
    }

    /** Plans the reminders that are still worth it; letters would come too late. */
    void plan(EventRegistration registration, EventCard event, Instant now) {
        if (registration.state() != RegistrationState.REGISTERED || registration.heldUntil() != null) {
            return;
        }
        readers.of(registration).filter(to -> to.email() != null).ifPresent(to -> {
            var times = times(to, event, registration.stateSince().plus(AFTER_SIGN_UP), now);
            if (!times.isEmpty()) {
                var words = new SignUpWords(texts, to.locale(), event);
                var content = words.content(
                        REMINDER,
                        List.of(words.text("reminder.text")),
                        words.factsForTheDay(registration),
                        links.address(registration, event));
                var start = event.when().start();
                outbox.enqueueAt(to.message(REMINDER, registration, content, null, start, start), times);
            }
        });
    }

    void withdraw(EventRegistration registration) {
        outbox.withdraw(registration.id().value(), SignUpReader.KIND + REMINDER);
    }

    private List<Instant> times(SignUpReader to, EventCard event, Instant earliest, Instant now) {
        var start = event.when().start();
        var day = OfficeTime.at(start);
        return Stream.of(day.minusDays(2).toInstant(), dueTimes.morningOf(day.toLocalDate()))
                .filter(wished -> !wished.isBefore(earliest) && !wished.isBefore(now))
                .map(wished -> dueTimes.allowed(wished, start, to.safeTimes()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
