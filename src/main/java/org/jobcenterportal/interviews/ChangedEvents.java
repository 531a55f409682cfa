package org.jobcenterportal.interviews;

import java.time.Duration;
import org.jobcenterportal.events.EventCancelled;
import org.jobcenterportal.events.EventChanged;
import org.jobcenterportal.events.Events;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A round goes along with its event: to another time with everything that has one, and out when it is cancelled. */
@Component
class ChangedEvents {

    private final InterviewRounds rounds;
    private final StandBook stands;
    private final TalkBook talks;
    private final Events events;

    ChangedEvents(InterviewRounds rounds, StandBook stands, TalkBook talks, Events events) {
        this.rounds = rounds;
        this.stands = stands;
        this.talks = talks;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(EventCancelled cancelled) {
        rounds.findByEvent(cancelled.event())
                .flatMap(round -> rounds.lock(round.id()))
                .ifPresent(round -> {
                    round.cancel();
                    rounds.saveAndFlush(round);
                });
    }

    /** Moves a round along that would lie outside of its event; told twice, it is moved once. */
    @ApplicationModuleListener
    void on(EventChanged changed) {
        var event = events.find(changed.event());
        var found = rounds.findByEvent(changed.event()).flatMap(round -> rounds.lock(round.id()));
        if (event.isEmpty() || found.isEmpty()) {
            return;
        }
        var round = found.get();
        var when = event.get().when();
        var window = round.times().window();
        if (!when.contains(window) && changed.before().contains(window)) {
            var by = Duration.between(changed.before().start(), when.start());
            round.shift(by);
            stands.shift(round.id(), by);
            talks.forgetTold(round.id());
            rounds.saveAndFlush(round);
        }
    }
}
