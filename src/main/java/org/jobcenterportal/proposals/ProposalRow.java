package org.jobcenterportal.proposals;

import java.time.Instant;
import java.time.LocalDate;
import org.jobcenterportal.kernel.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A proposal on a list.
 *
 * @param name none where the person is protected, or where it is not released to the one who reads
 * @param number which of the people proposed for the job she is, where she has no name here
 * @param team the number of the team that looks after her, 0 for none; its name would say something about her
 * @param isProtected whether her name is kept from every list
 * @param isMine whether the job or the case is the reader's, or she has proposed it
 */
public record ProposalRow(
        ProposalId id,
        String job,
        String employer,
        @Nullable PersonName name,
        int number,
        int team,
        boolean isProtected,
        ProposalState state,
        WaitsForMove waitsFor,
        Instant since,
        @Nullable LocalDate dueOn,
        boolean isOverdue,
        boolean isMine) {}
