package org.jobcenterportal.placements;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.AssignmentOutcome;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.proposals.ProposalId;
import org.jobcenterportal.tasks.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which suggestion came of which trial; once it is there, nobody has to be reminded of it. */
@Component
@Transactional
class TrialLinks {

    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final CurrentStaff colleague;
    private final Clock clock;

    TrialLinks(JdbcClient jdbc, Tasks tasks, CurrentStaff colleague, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.colleague = colleague;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<AssignmentId> of(ProposalId proposal) {
        return jdbc.sql("select assignment_id from placement_trial where proposal_id = ?")
                .param(proposal.value())
                .query(UUID.class)
                .optional()
                .map(AssignmentId::new);
    }

    /** Keeps what was suggested; a second time changes nothing. */
    public AssignmentOutcome keep(ProposalId proposal, AssignmentOutcome outcome) {
        if (outcome instanceof Done done) {
            jdbc.sql("""
                            insert into placement_trial (proposal_id, assignment_id, suggested_by, suggested_at)
                            values (?, ?, ?, ?) on duplicate key update proposal_id = proposal_id
                            """)
                    .params(
                            proposal.value(),
                            done.id().value(),
                            colleague.id().value(),
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
            tasks.close(proposal.trialOccasion());
        }
        return outcome;
    }
}
