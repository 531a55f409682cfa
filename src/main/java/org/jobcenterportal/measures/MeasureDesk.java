package org.jobcenterportal.measures;

import java.time.Clock;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.measures.MeasureOutcome.ChangedMeanwhile;
import org.jobcenterportal.measures.MeasureOutcome.KeyTaken;
import org.jobcenterportal.measures.MeasureOutcome.NotPossible;
import org.jobcenterportal.measures.MeasureOutcome.Saved;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.jobcenterportal.uikit.Language;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** F10, S33, S34: measure management writes the catalogue, hands new offers to the equality officer, and looks at old ones again. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.MEASURE_MANAGEMENT + "')")
public class MeasureDesk {

    /** How long the equality officer has for a signature. */
    static final int DAYS_TO_SIGN = 14;

    private final Measures measures;
    private final MeasureEditions editions;
    private final ReviewBook reviews;
    private final CurrentStaff colleague;
    private final Tasks tasks;
    private final Clock clock;

    MeasureDesk(
            Measures measures,
            MeasureEditions editions,
            ReviewBook reviews,
            CurrentStaff colleague,
            Tasks tasks,
            Clock clock) {
        this.measures = measures;
        this.editions = editions;
        this.reviews = reviews;
        this.colleague = colleague;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** A new offer, which nobody else sees yet. */
    public MeasureOutcome add(MeasureDraft draft) {
        if (measures.byKey(draft.key()).isPresent()) {
            return new KeyTaken();
        }
        try {
            measures.saveAndFlush(new Measure(draft, MeasureStatus.DRAFT, colleague.id(), clock.instant()));
            return new Saved(draft.key());
        } catch (DataIntegrityViolationException taken) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new KeyTaken();
        }
    }

    /**
     * Changes an offer; what stood there is kept. While the equality officer reads it, it stays as it is.
     *
     * @param version which edition the writer saw
     */
    @RepeatedOnContention
    public MeasureOutcome change(MeasureId id, long version, MeasureDraft draft) {
        var found = measures.lock(id)
                .filter(measure -> measure.status() == MeasureStatus.DRAFT || measure.status() == MeasureStatus.ACTIVE);
        if (found.isEmpty()) {
            return new NotPossible();
        }
        var measure = found.get();
        if (measure.version() != version) {
            return new ChangedMeanwhile(measure.details());
        }
        editions.keep(measure);
        measure.become(draft, colleague.id(), clock.instant());
        measures.saveAndFlush(measure);
        return new Saved(draft.key());
    }

    /** Hands a draft to the equality officer, who finds it among her tasks. */
    @RepeatedOnContention
    public MeasureOutcome submit(MeasureId id) {
        var found = measures.lock(id).filter(Measure::submit);
        if (found.isEmpty()) {
            return new NotPossible();
        }
        var measure = measures.saveAndFlush(found.get());
        var now = clock.instant();
        tasks.openForRole(
                TaskKind.OFFER_SIGNATURE,
                Roles.EQUALITY_OFFICER,
                name(measure),
                OfficeTime.dayOf(now).plusDays(DAYS_TO_SIGN),
                signature(measure));
        return new Saved(measure.written().key());
    }

    /** Takes an offer off the catalogue; whoever takes part in it goes on. */
    @RepeatedOnContention
    public MeasureOutcome retire(MeasureId id) {
        var found = measures.lock(id).filter(Measure::retire);
        if (found.isEmpty()) {
            return new NotPossible();
        }
        return new Saved(measures.saveAndFlush(found.get()).written().key());
    }

    /** Keeps what somebody found when she looked at an offer again; the next time is in a year. */
    @RepeatedOnContention
    public MeasureOutcome review(MeasureId id, ReviewDraft found) {
        var measure = measures.lock(id).filter(one -> one.status() == MeasureStatus.ACTIVE);
        if (measure.isEmpty()) {
            return new NotPossible();
        }
        var now = clock.instant();
        tasks.close(MeasureReviews.occasion(measure.get()));
        reviews.add(id, found, colleague.id(), now);
        measure.get().reviewed(OfficeTime.dayOf(now));
        return new Saved(measures.saveAndFlush(measure.get()).written().key());
    }

    static String name(Measure measure) {
        return measure.written().texts().get(Language.GERMAN).name();
    }

    static String signature(Measure measure) {
        return "offer-signature:" + measure.id().value() + ":" + measure.version();
    }
}
