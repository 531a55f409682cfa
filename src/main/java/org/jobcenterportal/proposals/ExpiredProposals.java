package org.jobcenterportal.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.jobcenterportal.audit.ExpiringData;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Proposals, kept for three years after they ended. */
@Component
@InternalUse
class ExpiredProposals implements ExpiringData {

    private static final Period KEPT = Period.ofYears(3);

    private final Proposals proposals;
    private final ProposalRecords records;

    ExpiredProposals(Proposals proposals, ProposalRecords records) {
        this.proposals = proposals;
        this.records = records;
    }

    @Override
    public String code() {
        return "proposals.proposals";
    }

    @Override
    public int due(LocalDate today) {
        return proposals.endedBefore(end(today), Limit.unlimited()).size();
    }

    @Override
    public int erase(LocalDate today, int limit) {
        return records.erase(proposals.endedBefore(end(today), Limit.of(limit)).stream()
                .map(Proposal::id)
                .toList());
    }

    private static Instant end(LocalDate today) {
        return OfficeTime.startOf(today.minus(KEPT));
    }
}
