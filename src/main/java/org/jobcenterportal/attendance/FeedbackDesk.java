package org.jobcenterportal.attendance;

import java.time.Clock;
import java.util.Optional;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where guests say afterwards what they thought: by a link, without a name, once. */
@Service
@PreAuthorize("permitAll()")
@Transactional
public class FeedbackDesk {

    private final FeedbackBox box;
    private final Events events;
    private final Clock clock;

    FeedbackDesk(FeedbackBox box, Events events, Clock clock) {
        this.box = box;
        this.events = events;
        this.clock = clock;
    }

    /** Which event a link asks about; empty once it is used, or its time is over. */
    @Transactional(readOnly = true)
    public Optional<EventCard> asks(String token) {
        return box.eventOf(token, OfficeTime.dayOf(clock.instant())).flatMap(events::find);
    }

    /**
     * Takes the answers.
     *
     * @return whether the link was still good
     */
    @RepeatedOnContention
    public boolean answer(String token, FeedbackAnswers answers) {
        return box.eventOf(token, OfficeTime.dayOf(clock.instant()))
                .filter(event -> box.cast(token, event, answers))
                .isPresent();
    }
}
