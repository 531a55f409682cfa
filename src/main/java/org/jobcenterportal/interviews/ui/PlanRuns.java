package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jobcenterportal.interviews.PlanProposal;
import org.jobcenterportal.interviews.RoundId;
import org.jobcenterportal.interviews.TimetableDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** The timetables that are being made for a colleague while she goes on working; a proposal waits until she decides. */
@SpringComponent
@VaadinSessionScope
class PlanRuns {

    private static final Logger LOG = LoggerFactory.getLogger(PlanRuns.class);

    private final TimetableDesk desk;
    private final AsyncTaskExecutor executor;
    private final Map<RoundId, Run> runs = new ConcurrentHashMap<>();

    PlanRuns(TimetableDesk desk, @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.desk = desk;
        this.executor = executor;
    }

    /** How far the making of a timetable is. */
    sealed interface Run {

        record Working() implements Run {}

        record Made(PlanProposal proposal) implements Run {}

        record Failed() implements Run {}
    }

    /** Begins to make a timetable, unless that is going on already. */
    void start(RoundId round) {
        if (!(runs.put(round, new Run.Working()) instanceof Run.Working)) {
            executor.execute(new DelegatingSecurityContextRunnable(() -> make(round)));
        }
    }

    Optional<Run> of(RoundId round) {
        return Optional.ofNullable(runs.get(round));
    }

    /** What was made is taken over or left. */
    void settle(RoundId round) {
        runs.remove(round);
    }

    private void make(RoundId round) {
        try {
            runs.put(round, desk.propose(round).<Run>map(Run.Made::new).orElseGet(Run.Failed::new));
        } catch (RuntimeException failure) {
            runs.put(round, new Run.Failed());
            LOG.error(
                    "The timetable of round {} was not made: {}",
                    round.value(),
                    failure.getClass().getName());
        }
    }
}
