package org.jobcenterportal.assignments;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The assignments of one's own cases and of those for whom one stands in, and what one has suggested to others. */
@Service
@PreAuthorize(CaseAccess.ROLES)
@Transactional(readOnly = true)
public class AssignmentLists {

    private static final Purpose LIST = new Purpose("assignment.list");
    private static final int MOST = 500;
    private static final Set<AssignmentStatus> LISTED = EnumSet.of(
            AssignmentStatus.DRAFT,
            AssignmentStatus.DISCUSSED,
            AssignmentStatus.APPROVAL_PENDING,
            AssignmentStatus.APPROVED,
            AssignmentStatus.SEAT_RESERVED,
            AssignmentStatus.WAITLISTED,
            AssignmentStatus.SENT_TO_PROVIDER,
            AssignmentStatus.PROVIDER_ACCEPTED,
            AssignmentStatus.ENTERED,
            AssignmentStatus.INTERRUPTED,
            AssignmentStatus.COMPLETED,
            AssignmentStatus.LEFT_EARLY,
            AssignmentStatus.FOLLOWED_UP_3M);

    private final Assignments assignments;
    private final AssignmentReader reader;
    private final AssignmentSight sight;
    private final CaseAccess access;
    private final CurrentStaff colleague;
    private final AuditLog audit;
    private final JdbcClient jdbc;

    AssignmentLists(
            Assignments assignments,
            AssignmentReader reader,
            AssignmentSight sight,
            CaseAccess access,
            CurrentStaff colleague,
            AuditLog audit,
            JdbcClient jdbc) {
        this.assignments = assignments;
        this.reader = reader;
        this.sight = sight;
        this.access = access;
        this.colleague = colleague;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** Everything that goes on or is still to be followed up, by whose move it is and how long it has waited. */
    public List<AssignmentRow> mine() {
        var staff = colleague.withThoseSheStandsInFor();
        var all = assignments.allOf(ids(staff));
        var closed = access.closedToMe(
                all.stream().map(Assignment::person).distinct().toList());
        var shown = all.stream()
                .filter(assignment -> !closed.contains(assignment.person()))
                .sorted(Comparator.comparing(Assignment::statusSince))
                .toList();
        audit.read(
                LIST, shown.stream().map(one -> one.person().value()).distinct().toList());
        return reader.rows(shown, one -> true, sight::mayName).stream()
                .filter(row -> row.waitsFor() != WaitsFor.NOBODY)
                .sorted(Comparator.comparing(AssignmentRow::waitsFor).thenComparing(AssignmentRow::since))
                .toList();
    }

    /** How many wait for a move of the office, asked with every page; none for an account of nobody who works here. */
    public int waitingForMe() {
        if (!colleague.isKnown()) {
            return 0;
        }
        return jdbc.sql("""
                        select count(*) from measure_assignment a
                        where (a.suggested_by in (:staff)
                            or exists (select 1 from listed_case c
                                where c.person_id = a.person_id and c.counsellor_id in (:staff)))
                        and (a.is_open
                                and (a.status in ('APPROVED', 'SEAT_RESERVED')
                                    or a.status = 'DISCUSSED' and a.answer is not null
                                    or a.status in ('ENTERED', 'INTERRUPTED') and a.proposed is not null)
                            or a.status in ('COMPLETED', 'LEFT_EARLY') and a.left_on + interval 3 month <= :today
                            or a.status = 'FOLLOWED_UP_3M' and a.left_on + interval 6 month <= :today)
                        """)
                .param(
                        "staff",
                        colleague.withThoseSheStandsInFor().stream()
                                .map(StaffId::value)
                                .toList())
                .param("today", reader.today())
                .query(Integer.class)
                .single();
    }

    /** Everything of a person whose case the reader may open, the latest first; her name stands in the case already. */
    public List<AssignmentRow> of(PersonId person) {
        access.require(person);
        return reader.rows(assignments.of(person), one -> false, sight::mayName);
    }

    private List<AssignmentId> ids(Set<StaffId> staff) {
        return jdbc.sql("""
                        select a.id from measure_assignment a join listed_case c on c.person_id = a.person_id
                        where c.counsellor_id in (:staff) and a.status in (:listed)
                        union
                        select a.id from measure_assignment a
                        where a.suggested_by in (:staff) and a.status in (:listed)
                        limit :most
                        """)
                .param("staff", staff.stream().map(StaffId::value).toList())
                .param("listed", LISTED.stream().map(Enum::name).toList())
                .param("most", MOST)
                .query((row, number) -> new AssignmentId(row.getObject(1, UUID.class)))
                .list();
    }
}
