package org.jobcenterportal.assignments;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jobcenterportal.assignments.AssignmentOutcome.NotFound;
import org.jobcenterportal.assignments.AssignmentOutcome.Stale;
import org.jobcenterportal.assignments.AssignmentPost.News;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.organisation.StaffDirectory;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second pair of eyes for what costs much (F23): a team lead for her own team, the measure management for the whole
 * office and without names. Nobody clears what she has suggested herself.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.TEAM_LEAD + "', '" + Roles.MEASURE_MANAGEMENT + "')")
public class AssignmentApproval {

    private static final Purpose LIST = new Purpose("assignment.approvals");
    private static final Purpose LOOK = new Purpose("assignment.approval");
    private static final Limit MOST = Limit.of(200);

    private final Assignments assignments;
    private final AssignmentBook book;
    private final AssignmentReader reader;
    private final AssignmentSight sight;
    private final CaseAccess access;
    private final CurrentStaff colleague;
    private final CurrentUser user;
    private final StaffDirectory staff;
    private final AuditLog audit;
    private final Clock clock;

    AssignmentApproval(
            Assignments assignments,
            AssignmentBook book,
            AssignmentReader reader,
            AssignmentSight sight,
            CaseAccess access,
            CurrentStaff colleague,
            CurrentUser user,
            StaffDirectory staff,
            AuditLog audit,
            Clock clock) {
        this.assignments = assignments;
        this.book = book;
        this.reader = reader;
        this.sight = sight;
        this.access = access;
        this.colleague = colleague;
        this.user = user;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits for her, the longest waiting first; nothing for an account of nobody who works here. */
    @Transactional(readOnly = true)
    public List<AssignmentRow> pending() {
        if (!colleague.isKnown()) {
            return List.of();
        }
        var mine = assignments.in(AssignmentStatus.APPROVAL_PENDING, MOST).stream()
                .filter(this::isForMe)
                .toList();
        audit.read(
                LIST, mine.stream().map(one -> one.person().value()).distinct().toList());
        return reader.rows(mine, this::isNamed, one -> true);
    }

    /** One that waits for her; the log says so first. */
    @Transactional(readOnly = true)
    public Optional<AssignmentDetails> find(AssignmentId id) {
        return forMe(assignments.findById(id)).map(assignment -> {
            audit.read(LOOK, List.of(assignment.person().value()));
            return reader.details(assignment, isNamed(assignment));
        });
    }

    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome approve(AssignmentId id, long version) {
        return at(
                id,
                version,
                assignment -> book.approve(assignment, one -> one.approve(colleague.id(), clock.instant())));
    }

    /** Does not clear it, and says why; the citizen learns that it does not go on. */
    @RepeatedOnContention
    @Transactional
    public AssignmentOutcome refuse(AssignmentId id, long version, Words why) {
        return at(
                id,
                version,
                assignment -> book.step(
                        assignment,
                        News.ENDED,
                        (one, now) ->
                                one.withdraw(EndReason.NOT_CLEARED, why.value(), By.office(colleague.id()), now)));
    }

    /** Whoever may not know of an illness clears what tells of one without knowing whose it is. */
    private boolean isNamed(Assignment assignment) {
        return access.relationTo(assignment.person()).mayLook() && sight.mayName(assignment);
    }

    private interface Work {

        AssignmentOutcome on(Assignment assignment);
    }

    private AssignmentOutcome at(AssignmentId id, long version, Work work) {
        return forMe(assignments.lock(id))
                .map(assignment -> assignment.version() == version ? work.on(assignment) : new Stale())
                .orElseGet(NotFound::new);
    }

    private Optional<Assignment> forMe(Optional<Assignment> found) {
        return colleague.isKnown() ? found.filter(this::isForMe) : Optional.empty();
    }

    private boolean isForMe(Assignment assignment) {
        var me = colleague.details();
        if (assignment.status() != AssignmentStatus.APPROVAL_PENDING
                || assignment.suggestedBy().equals(me.id())) {
            return false;
        }
        return user.isInRole(Roles.MEASURE_MANAGEMENT)
                || Objects.equals(staff.get(assignment.suggestedBy()).team(), me.team())
                        && access.relationTo(assignment.person()).mayLook();
    }
}
