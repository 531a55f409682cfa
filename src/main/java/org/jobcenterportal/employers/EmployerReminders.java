package org.jobcenterportal.employers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jobcenterportal.employers.TalkStore.Due;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.tasks.Assignee;
import org.jobcenterportal.tasks.TaskDraft;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes tasks of calls and promises on the day on which they are due. Every node may. */
@Component
class EmployerReminders {

    private static final String ROUND = "employers";
    private static final int PORTION = 500;

    private final TalkStore store;
    private final Tasks tasks;
    private final Clock clock;

    EmployerReminders(TalkStore store, Tasks tasks, Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    @RepeatedOnContention
    @Transactional
    void goRound() {
        if (tasks.takeRound(ROUND)) {
            remind(OfficeTime.dayOf(clock.instant()));
        }
    }

    void remind(LocalDate today) {
        store.takeCalls(today, PORTION).forEach(due -> open(TaskKind.EMPLOYER_CALL, due, ofCall(due.id())));
        store.takePromises(today, PORTION).forEach(due -> open(TaskKind.EMPLOYER_PROMISE, due, ofPromise(due.id())));
    }

    void called(UUID recall) {
        tasks.close(ofCall(recall));
    }

    void settled(UUID promise) {
        tasks.close(ofPromise(promise));
    }

    private void open(TaskKind kind, Due due, String occasion) {
        tasks.open(new TaskDraft(
                kind,
                null,
                due.name() + ": " + due.line(),
                null,
                new Assignee.Colleague(due.whose()),
                due.dueOn(),
                occasion));
    }

    private static String ofCall(UUID recall) {
        return "employer-call:" + recall;
    }

    private static String ofPromise(UUID promise) {
        return "employer-promise:" + promise;
    }
}
