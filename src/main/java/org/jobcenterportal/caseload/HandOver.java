package org.jobcenterportal.caseload;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a case over to a colleague, with a note. */
@Service
public class HandOver {

    private final CaseAssignments assignments;
    private final CaseAccess access;
    private final StaffDirectory staff;
    private final List<CaseWatcher> watchers;
    private final AuditLog audit;
    private final Clock clock;

    HandOver(
            CaseAssignments assignments,
            CaseAccess access,
            StaffDirectory staff,
            List<CaseWatcher> watchers,
            AuditLog audit,
            Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.staff = staff;
        this.watchers = watchers;
        this.audit = audit;
        this.clock = clock;
    }

    /** To whom somebody's case can be handed: to those whose teams have cases, but not to the one who has it. */
    @PreAuthorize(CaseAccess.ROLES)
    @Transactional(readOnly = true)
    public List<StaffDetails> colleaguesFor(PersonId person) {
        access.require(person);
        var hers = assignments.openOf(person).map(CaseAssignment::counsellor);
        var teams = staff.all(assignments.counsellors()).values().stream()
                .map(StaffDetails::team)
                .collect(Collectors.toSet());
        return staff.everybody().stream()
                .filter(colleague -> teams.contains(colleague.team()))
                .filter(colleague -> hers.filter(colleague.id()::equals).isEmpty())
                .toList();
    }

    /**
     * Hands a case over; handing it to the one who has it already changes nothing.
     *
     * @param note what she should know first
     * @throws org.springframework.security.access.AccessDeniedException if the case is not for the one who hands it over
     */
    @PreAuthorize(CaseAccess.ROLES)
    @RepeatedOnContention
    @Transactional
    public void handOver(PersonId person, StaffId to, @Nullable String note) {
        access.require(person);
        staff.get(to);
        var now = clock.instant();
        var before = assignments.openOf(person);
        if (before.filter(term -> term.counsellor().equals(to)).isPresent()) {
            return;
        }
        before.ifPresent(term -> {
            term.end(now);
            assignments.saveAndFlush(term);
        });
        assignments.saveAndFlush(new CaseAssignment(person, to, now, note));
        watchers.forEach(watcher -> watcher.changedHands(Map.of(person, to)));
        audit.changed(
                "case.handed-over",
                List.of(person.value()),
                Map.of("to", to.value().toString()));
    }
}
