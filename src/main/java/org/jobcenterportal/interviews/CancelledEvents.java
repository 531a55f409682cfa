package org.jobcenterportal.interviews;

import org.jobcenterportal.events.EventCancelled;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** An event that does not take place has no round of talks either. */
@Component
class CancelledEvents {

    private final InterviewRounds rounds;

    CancelledEvents(InterviewRounds rounds) {
        this.rounds = rounds;
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
}
