package org.jobcenterportal.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.proposals.ProposalSight.Eyes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals on lists: of one's own cases, of the jobs that one looks after, and what one has proposed. */
@Service
@PreAuthorize(HouseRules.READERS)
@Transactional(readOnly = true)
public class ProposalLists {

    private static final Purpose LIST = new Purpose("proposal.list");
    private static final int MOST = 500;
    private static final int KEPT_WEEKS = 8;

    private final Proposals proposals;
    private final ProposalReader reader;
    private final ProposalSight sight;
    private final CaseAccess access;
    private final CurrentStaff colleague;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalLists(
            Proposals proposals,
            ProposalReader reader,
            ProposalSight sight,
            CaseAccess access,
            CurrentStaff colleague,
            AuditLog audit,
            JdbcClient jdbc,
            Clock clock) {
        this.proposals = proposals;
        this.reader = reader;
        this.sight = sight;
        this.access = access;
        this.colleague = colleague;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is open or ended in the last weeks: for counsellors of their cases, for the employer service of all jobs; what is
     * late comes first, then by whose move it is and how long it has waited.
     */
    public List<ProposalRow> all() {
        var staff = colleague.withThoseSheStandsInFor();
        return rows(proposals.allOf(ids(staff))).stream()
                .sorted(Comparator.comparing((ProposalRow row) -> !row.isOverdue())
                        .thenComparing(ProposalRow::waitsFor)
                        .thenComparing(ProposalRow::since))
                .toList();
    }

    /** How many wait for a move of the signed-in colleague, asked with every page; none for an account of nobody here. */
    public int waitingForMe() {
        if (!colleague.isKnown()) {
            return 0;
        }
        var persons = jdbc.sql("""
                        select p.person_id from placement_proposal p
                        where p.is_open
                          and (p.state = 'CONSENTED'
                            or p.state in ('SUGGESTED', 'SHOWN_TO_CITIZEN') and p.answer = 'TALK'
                                and (p.proposer = 'COUNSELLING' and p.proposed_by in (:staff)
                                    or exists (select 1 from listed_case c
                                        where c.person_id = p.person_id and c.counsellor_id in (:staff)))
                            or p.state in ('SENT', 'INTERVIEW', 'TRIAL') and p.answer_due_on < :today)
                          and (p.proposed_by in (:staff)
                            or exists (select 1 from job_offer j where j.id = p.job_id and j.agent in (:staff))
                            or exists (select 1 from listed_case c
                                where c.person_id = p.person_id and c.counsellor_id in (:staff)))
                        """)
                .param("staff", values(colleague.withThoseSheStandsInFor()))
                .param("today", today())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
        var closed = access.closedToMe(Set.copyOf(persons));
        return (int) persons.stream().filter(person -> !closed.contains(person)).count();
    }

    /** Everything of a person whose case the reader may open, the latest first; her name stands in the case already. */
    public List<ProposalRow> of(PersonId person) {
        access.require(person);
        var all = proposals.of(person);
        return reader.rows(all, sight.ofAll(all), false);
    }

    /** Everything of a job, as far as the reader may see it, in the order in which it was proposed. */
    public List<ProposalRow> ofJob(JobOfferId job) {
        return rows(proposals.of(job));
    }

    /** Those that the reader may see; the log says of whom first. */
    private List<ProposalRow> rows(List<Proposal> found) {
        var eyes = sight.ofAll(found);
        var shown =
                found.stream().filter(one -> eyes.get(one.id()) != Eyes.NOBODY).toList();
        audit.read(
                LIST, shown.stream().map(one -> one.person().value()).distinct().toList());
        return reader.rows(shown, eyes, true);
    }

    /** What is open comes first, of it what is the reader's own and has waited longest; of what is over the latest. */
    private List<ProposalId> ids(Set<StaffId> staff) {
        return jdbc.sql("""
                        select p.id from placement_proposal p
                        where (p.is_open or p.state_since >= :lately)
                          and (:isEmployerService
                            or p.proposed_by in (:staff)
                            or exists (select 1 from listed_case c
                                where c.person_id = p.person_id and c.counsellor_id in (:staff)))
                        order by p.is_open is true desc,
                            (p.proposed_by in (:staff)
                                or exists (select 1 from job_offer j where j.id = p.job_id and j.agent in (:staff))) desc,
                            case when p.is_open is true then p.state_since end, p.state_since desc
                        limit :most
                        """)
                .param("lately", today().minusWeeks(KEPT_WEEKS).atStartOfDay())
                .param("isEmployerService", sight.isEmployerService())
                .param("staff", values(staff))
                .param("most", MOST)
                .query((row, number) -> new ProposalId(row.getObject(1, UUID.class)))
                .list();
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }

    private static List<UUID> values(Set<StaffId> staff) {
        return staff.stream().map(StaffId::value).toList();
    }
}
