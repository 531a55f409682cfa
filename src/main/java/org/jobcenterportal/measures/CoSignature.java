package org.jobcenterportal.measures;

import java.time.Clock;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.measures.MeasureOutcome.NotPossible;
import org.jobcenterportal.measures.MeasureOutcome.Saved;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** S34: the equality officer signs a new offer, or gives it back with a reason (§ 18e SGB II). */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.EQUALITY_OFFICER + "')")
public class CoSignature {

    private static final int DAYS_TO_REVISE = 14;

    private final Measures measures;
    private final CurrentStaff colleague;
    private final Tasks tasks;
    private final Clock clock;

    CoSignature(Measures measures, CurrentStaff colleague, Tasks tasks, Clock clock) {
        this.measures = measures;
        this.colleague = colleague;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * The offer stands from now on.
     *
     * @param version which edition she has read
     */
    @RepeatedOnContention
    public MeasureOutcome sign(MeasureId id, long version) {
        var measure = measures.lock(id).orElse(null);
        if (measure == null || measure.version() != version) {
            return new NotPossible();
        }
        var occasion = MeasureDesk.signature(measure);
        if (!measure.sign(colleague.id(), clock.instant())) {
            return new NotPossible();
        }
        tasks.close(occasion);
        return new Saved(measures.saveAndFlush(measure).written().key());
    }

    /** Measure management writes it anew and hands it in once more. */
    @RepeatedOnContention
    public MeasureOutcome giveBack(MeasureId id, String because) {
        var measure = measures.lock(id).orElse(null);
        if (measure == null) {
            return new NotPossible();
        }
        var occasion = MeasureDesk.signature(measure);
        if (!measure.giveBack(because)) {
            return new NotPossible();
        }
        tasks.close(occasion);
        var saved = measures.saveAndFlush(measure);
        tasks.openForRole(
                TaskKind.OFFER_RETURNED,
                Roles.MEASURE_MANAGEMENT,
                MeasureDesk.name(saved) + ": " + because,
                OfficeTime.dayOf(clock.instant()).plusDays(DAYS_TO_REVISE),
                "offer-returned:" + id.value() + ":" + saved.version());
        return new Saved(saved.written().key());
    }
}
