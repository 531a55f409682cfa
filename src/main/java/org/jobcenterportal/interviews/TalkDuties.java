package org.jobcenterportal.interviews;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where something follows from a talk, whoever looks after the person takes it up with her; a "no" is nobody's task. */
@Component
class TalkDuties {

    private static final Map<NextStep, TaskKind> KINDS = new EnumMap<>(Map.of(
            NextStep.SECOND_TALK, TaskKind.INTERVIEW_AGAIN,
            NextStep.TRIAL, TaskKind.INTERVIEW_TRIAL,
            NextStep.OFFER, TaskKind.INTERVIEW_OFFER));
    private static final int DAYS = 2;

    private final StandBook stands;
    private final RoundReader reader;
    private final Tasks tasks;
    private final Clock clock;

    TalkDuties(StandBook stands, RoundReader reader, Tasks tasks, Clock clock) {
        this.stands = stands;
        this.reader = reader;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** What was written down before is corrected by this: its task goes. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(TalkRecorded recorded) {
        var step = recorded.result().nextStep();
        KINDS.forEach((other, kind) -> {
            if (other != step) {
                tasks.close(occasion(recorded, other));
            }
        });
        if (step == null || !KINDS.containsKey(step)) {
            return;
        }
        var employer = stands.find(recorded.stand())
                .flatMap(reader::card)
                .map(StandCard::name)
                .orElse("");
        var dueOn = OfficeTime.dayOf(clock.instant()).plusDays(DAYS);
        tasks.reopenForCounsellor(recorded.person(), dueOn, occasion(recorded, step));
        tasks.openForCounsellor(KINDS.get(step), recorded.person(), employer, dueOn, occasion(recorded, step));
    }

    private static String occasion(TalkRecorded recorded, NextStep step) {
        return "interview:" + recorded.stand().value() + ":" + recorded.person().value() + ":" + step;
    }
}
