package org.jobcenterportal.timetables;

import static ai.timefold.solver.core.api.score.HardSoftScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.HardSoftScore.ONE_SOFT;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.max;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.min;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/**
 * What makes a timetable possible, and what makes it good. Who is there when, breaks, childcare and opening hours need no
 * constraint: a talk has only those times and tables to choose from at which both are there.
 */
public class TalkConstraints implements ConstraintProvider {

    /** The solver makes it by itself. */
    public TalkConstraints() {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory talks) {
        return new Constraint[] {
            guestInOnePlace(talks),
            placeForOneTalk(talks),
            enoughInterpreters(talks),
            wishes(talks),
            everyGuest(talks),
            everyEmployer(talks),
            waiting(talks),
            otherTime(talks),
            otherTable(talks),
            dropped(talks)
        };
    }

    Constraint guestInOnePlace(ConstraintFactory talks) {
        return talks.forEachUniquePair(PlanningTalk.class, equal(PlanningTalk::guest), equal(PlanningTalk::slot))
                .penalize(ONE_HARD)
                .asConstraint("a guest is in one place");
    }

    /** A table stands in one place, so that a place for one talk is a table for one as well. */
    Constraint placeForOneTalk(ConstraintFactory talks) {
        return talks.forEachUniquePair(PlanningTalk.class, equal(PlanningTalk::place), equal(PlanningTalk::slot))
                .penalize(ONE_HARD)
                .asConstraint("a place is for one talk");
    }

    Constraint enoughInterpreters(ConstraintFactory talks) {
        return talks.forEach(PlanningTalk.class)
                .filter(PlanningTalk::needsInterpreter)
                .groupBy(PlanningTalk::interpreting, PlanningTalk::slot, count())
                .filter((pool, slot, taken) -> taken.intValue() > pool.at().get(slot))
                .penalize(
                        ONE_HARD,
                        (pool, slot, taken) -> taken.intValue() - pool.at().get(slot))
                .asConstraint("an interpreter is in one talk");
    }

    Constraint wishes(ConstraintFactory talks) {
        return talks.forEach(PlanningTalk.class)
                .reward(ONE_SOFT, PlanningTalk::worth)
                .asConstraint("wishes are served");
    }

    Constraint everyGuest(ConstraintFactory talks) {
        return talks.forEach(PlanningTalk.class)
                .groupBy(PlanningTalk::guest, count())
                .reward(ONE_SOFT, (guest, talked) -> Weights.ofGuest(talked.intValue()))
                .asConstraint("every guest has a talk before others have many");
    }

    Constraint everyEmployer(ConstraintFactory talks) {
        return talks.forEach(PlanningTalk.class)
                .groupBy(PlanningTalk::stand, count())
                .reward(ONE_SOFT, (stand, talked) -> Weights.ofEmployer(talked.intValue()))
                .asConstraint("every employer has a talk before others have many");
    }

    Constraint waiting(ConstraintFactory talks) {
        return talks.forEach(PlanningTalk.class)
                .groupBy(PlanningTalk::guest, min(PlanningTalk::slot), max(PlanningTalk::slot), count())
                .penalize(ONE_SOFT, (guest, first, last, talked) -> Weights.waiting(first, last, talked.intValue()))
                .asConstraint("nobody waits between talks");
    }

    Constraint otherTime(ConstraintFactory talks) {
        return talks.forEach(PlanningTalk.class)
                .filter(PlanningTalk::hasOtherTime)
                .penalize(ONE_SOFT, talk -> Weights.OTHER_TIME)
                .asConstraint("a talk keeps its time");
    }

    Constraint otherTable(ConstraintFactory talks) {
        return talks.forEach(PlanningTalk.class)
                .filter(PlanningTalk::hasOtherTableOnly)
                .penalize(ONE_SOFT, talk -> Weights.OTHER_TABLE)
                .asConstraint("a talk keeps its table");
    }

    Constraint dropped(ConstraintFactory talks) {
        return talks.forEachIncludingUnassigned(PlanningTalk.class)
                .filter(PlanningTalk::isDropped)
                .penalize(ONE_SOFT, talk -> Weights.DROPPED)
                .asConstraint("a talk is not dropped");
    }
}
