package org.jobcenterportal.timetables;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the solver works on: all talks that could be. */
@PlanningSolution
public class PlanningDay {

    @PlanningEntityCollectionProperty
    private List<PlanningTalk> talks;

    @PlanningScore
    @Nullable
    private HardSoftScore score;

    @SuppressWarnings("NullAway.Init")
    protected PlanningDay() {} // for the solver

    PlanningDay(List<PlanningTalk> talks) {
        this.talks = talks;
    }

    List<PlanningTalk> talks() {
        return talks;
    }

    /** For the solver. */
    public List<PlanningTalk> getTalks() {
        return talks;
    }

    /** For the solver. */
    public void setTalks(List<PlanningTalk> talks) {
        this.talks = talks;
    }

    /** For the solver. */
    public @Nullable HardSoftScore getScore() {
        return score;
    }

    /** For the solver. */
    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }
}
