package org.jobcenterportal.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.releases.Opening;
import org.jobcenterportal.releases.Released;
import org.jobcenterportal.releases.SendingWay;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as one colleague may read it.
 *
 * @param isCounselling whether she sees the person; else she sees a number, and what was released
 * @param customer none for whoever does not see the person
 * @param name none for whoever does not see the person
 * @param number which of the people proposed for the job she is
 * @param reason none for whoever does not see the person, unless she wrote it
 * @param lines why it fits; none for whoever does not see the person
 * @param answer none for whoever does not see the person
 * @param released what the employer gets, or got, as long as it may be used
 */
public record ProposalDetails(
        ProposalId id,
        long version,
        Opening opening,
        boolean isCounselling,
        @Nullable CustomerNumber customer,
        @Nullable PersonName name,
        int number,
        int team,
        @Nullable String reason,
        String proposedBy,
        Instant proposedAt,
        List<ProposalLine> lines,
        ProposalState state,
        Instant stateSince,
        WaitsForMove waitsFor,
        @Nullable ProposalAnswer answer,
        List<Released> released,
        @Nullable SendingWay sentBy,
        @Nullable LocalDate answerDueOn,
        @Nullable Interview interview,
        @Nullable Trial trial,
        @Nullable Hiring hiring,
        @Nullable ProposalEnd end,
        List<Past> history) {

    /**
     * What happened, for whoever reads it.
     *
     * @param by the colleague, where the office acted
     */
    public record Past(
            ProposalStep step,
            ProposalSide side,
            @Nullable String by,
            Instant at,
            @Nullable LocalDate day,
            @Nullable ProposalEnd reason,
            @Nullable String words) {}

    public ProposalDetails {
        lines = List.copyOf(lines);
        released = List.copyOf(released);
        history = List.copyOf(history);
    }

    /** The job that is proposed. */
    public JobOfferId job() {
        return opening.job().id();
    }
}
