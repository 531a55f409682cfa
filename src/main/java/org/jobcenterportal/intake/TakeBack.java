package org.jobcenterportal.intake;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.SubjectChanges;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.citizens.CitizensIntake;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.intake.IntakeStore.Touched;
import org.jobcenterportal.intake.UndoOutcome.AlreadyWorked;
import org.jobcenterportal.intake.UndoOutcome.NotThere;
import org.jobcenterportal.intake.UndoOutcome.TooLate;
import org.jobcenterportal.intake.UndoOutcome.Undone;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a whole import back, as long as nobody has worked with the persons whom it recorded or changed. */
@Component
class TakeBack {

    private final IntakeStore store;
    private final CitizensIntake citizens;
    private final CaseloadImport caseload;
    private final SubjectChanges changes;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    TakeBack(
            IntakeStore store,
            CitizensIntake citizens,
            CaseloadImport caseload,
            SubjectChanges changes,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.citizens = citizens;
        this.caseload = caseload;
        this.changes = changes;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Undoes an import.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if something in the house belongs to the persons
     */
    @Transactional
    @RepeatedOnContention
    UndoOutcome run(UUID id) {
        var kept = store.find(id);
        if (kept.isEmpty()) {
            return new NotThere();
        }
        if (!clock.instant().isBefore(kept.get().at().plus(IntakeStore.UNDONE_WITHIN))) {
            return new TooLate();
        }
        var touched = store.touched(id);
        var worked = changes.after(
                kept.get().at(),
                touched.stream().map(one -> one.person().value()).toList());
        if (!worked.isEmpty()) {
            return new AlreadyWorked(worked.size());
        }
        var households = store.households(id);
        if (!store.undo(id, user.require().id(), clock.instant())) {
            return new NotThere();
        }
        var recorded = touched.stream()
                .filter(one -> one.before() == null)
                .map(Touched::person)
                .toList();
        var before =
                touched.stream().map(Touched::before).filter(Objects::nonNull).toList();
        caseload.remove(recorded);
        citizens.remove(recorded, households);
        citizens.update(before);
        TakeOver.entries(touched.stream().map(Touched::person).toList())
                .forEach(some -> audit.changed("intake.undone", some, Map.of("import", id.toString())));
        return new Undone(recorded.size(), before.size());
    }
}
