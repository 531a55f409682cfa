package org.jobcenterportal.casework;

import java.time.Clock;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where this room lays down what the central systems have to be told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CentralSystemTray {

    private final CentralSystemHandovers handovers;
    private final Clock clock;

    CentralSystemTray(CentralSystemHandovers handovers, Clock clock) {
        this.handovers = handovers;
        this.clock = clock;
    }

    /** Something has happened or changed: what waits already says so from now on, what was taken over waits once more. */
    void note(PersonId person, HandoverKind kind, UUID matter, String words) {
        var open = handovers.lockOpen(matter);
        open.ifPresent(handover -> handover.changed(words));
        handovers.saveAndFlush(
                open.orElseGet(() -> new CentralSystemHandover(person, kind, matter, words, clock.instant())));
    }

    /**
     * Something does not hold any more: what waits waits no longer, and what was taken over is to be taken back there.
     *
     * @param words what to take back there
     */
    void withdraw(PersonId person, HandoverKind kind, UUID matter, String words) {
        var wasTold = handovers.existsByMatterAndTakenAtIsNotNull(matter);
        handovers.lockOpen(matter).ifPresent(handover -> {
            handover.withdraw(clock.instant());
            handovers.saveAndFlush(handover);
        });
        if (wasTold) {
            handovers.saveAndFlush(new CentralSystemHandover(person, kind, matter, words, clock.instant()));
        }
    }
}
