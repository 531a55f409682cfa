package org.jobcenterportal.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.casework.Handover.Taken;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of a case still has to be told to the central systems (VerBIS, COSACH), and who has told them (F111). */
@Service
@PreAuthorize(CaseAccess.ROLES)
public class CentralSystems {

    private static final Limit LATELY = Limit.of(20);

    private final CentralSystemHandovers handovers;
    private final CaseAccess access;
    private final CaseWorker worker;
    private final StaffDirectory staff;
    private final AuditLog audit;
    private final Clock clock;

    CentralSystems(
            CentralSystemHandovers handovers,
            CaseAccess access,
            CaseWorker worker,
            StaffDirectory staff,
            AuditLog audit,
            Clock clock) {
        this.handovers = handovers;
        this.access = access;
        this.worker = worker;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** What still has to be told, the oldest first, and behind it what was told lately. */
    @Transactional(readOnly = true)
    public List<Handover> of(PersonId person) {
        access.require(person);
        var all = Stream.concat(handovers.openOf(person).stream(), handovers.takenOf(person, LATELY).stream())
                .toList();
        var names = staff.all(all.stream()
                .map(CentralSystemHandover::takenBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return all.stream().map(handover -> shown(handover, names)).toList();
    }

    /** It stands there now. Whoever ticked it first stays the one who did. */
    @RepeatedOnContention
    @Transactional
    public void taken(PersonId person, HandoverId id) {
        access.require(person);
        handovers
                .lock(id)
                .filter(handover -> handover.person().equals(person) && handover.isOpen())
                .ifPresent(handover -> {
                    handover.taken(worker.id(), clock.instant());
                    keep("taken", handover);
                });
    }

    /** It was ticked by mistake; what has changed since waits already. */
    @RepeatedOnContention
    @Transactional
    public void notTaken(PersonId person, HandoverId id) {
        access.require(person);
        handovers
                .lock(id)
                .filter(handover -> handover.person().equals(person) && handover.takenAt() != null)
                .filter(handover -> handovers.lockOpen(handover.matter()).isEmpty())
                .ifPresent(handover -> {
                    handover.notTaken();
                    keep("not-taken", handover);
                });
    }

    private void keep(String what, CentralSystemHandover handover) {
        handovers.saveAndFlush(handover);
        audit.changed(
                "case.handover." + what,
                List.of(handover.person().value()),
                Map.of("handover", handover.id().value().toString()));
    }

    private static Handover shown(CentralSystemHandover handover, Map<StaffId, StaffDetails> names) {
        var by = handover.takenBy();
        var at = handover.takenAt();
        return new Handover(
                handover.id(),
                handover.kind(),
                handover.words(),
                handover.notedAt(),
                by == null || at == null ? null : new Taken(names.get(by).name().full(), at));
    }
}
