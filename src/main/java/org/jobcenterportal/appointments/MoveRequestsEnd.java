package org.jobcenterportal.appointments;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes for old times that stand no longer. */
@Component
class MoveRequestsEnd {

    private final ConflictSettling settling;

    MoveRequestsEnd(ConflictSettling settling) {
        this.settling = settling;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT2M")
    void endWhatIsDue() {
        settling.endWhatIsDue();
    }
}
