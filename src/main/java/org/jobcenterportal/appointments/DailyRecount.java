package org.jobcenterportal.appointments;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then whether the days are counted right: another node may learn of a new number a little later. */
@Component
class DailyRecount {

    private final DailyLoads loads;

    DailyRecount(DailyLoads loads) {
        this.loads = loads;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void recount() {
        loads.recountWhereWrong();
    }
}
