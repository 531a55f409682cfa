package org.jobcenterportal.demo;

import java.time.LocalDate;
import org.jobcenterportal.entryplan.EntryPlanImport;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The plan of 2023 for the year before and the year in which the demonstration is loaded: its numbers are the programme's. */
@Component
@Profile("demo")
@Order(46)
class EntryPlanChapter implements Chapter {

    private static final int PROGRAMME = 2023;

    private final EntryPlanImport plans;

    EntryPlanChapter(EntryPlanImport plans) {
        this.plans = plans;
    }

    @Override
    public void write(LocalDate today) {
        plans.copy(PROGRAMME, today.getYear() - 1);
        plans.copy(PROGRAMME, today.getYear());
    }
}
