package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.jobcenterportal.employers.Employers;
import org.jobcenterportal.interviews.GuestDesk;
import org.jobcenterportal.interviews.RoundDesk;
import org.jobcenterportal.interviews.RoundPage;
import org.jobcenterportal.interviews.TimetableDesk;
import org.jobcenterportal.joboffers.JobOffers;
import org.springframework.beans.factory.ObjectProvider;

/** Makes the parts of the page of a round. */
@SpringComponent
class RoundPanels {

    private final RoundDesk desk;
    private final TimetableDesk timetables;
    private final GuestDesk guests;
    private final Employers employers;
    private final JobOffers jobs;
    private final Missing missing;
    private final ObjectProvider<PlanRuns> runs;
    private final Clock clock;

    RoundPanels(
            RoundDesk desk,
            TimetableDesk timetables,
            GuestDesk guests,
            Employers employers,
            JobOffers jobs,
            Missing missing,
            ObjectProvider<PlanRuns> runs,
            Clock clock) {
        this.desk = desk;
        this.timetables = timetables;
        this.guests = guests;
        this.employers = employers;
        this.jobs = jobs;
        this.missing = missing;
        this.runs = runs;
        this.clock = clock;
    }

    Component of(RoundPart part, RoundPage page, Teller teller) {
        return switch (part) {
            case PREPARE -> new PreparePanel(page, desk, employers, jobs, teller);
            case WISHES -> new WishesPanel(page, desk);
            case PLAN -> new PlanPanel(page, timetables, runs.getObject(), missing, teller);
            case RESULTS -> new ResultsPanel(page, guests, clock.instant());
        };
    }
}
