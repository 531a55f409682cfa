package org.jobcenterportal.proposals;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.kernel.Words;

/**
 * What somebody in the office proposes.
 *
 * @param reason why this job, in words that the citizen reads
 * @param languageTag in which language the reason is
 * @param submission made once for each form, so that a second click has no second effect
 */
public record ProposalDraft(PersonId person, JobOfferId job, String reason, String languageTag, UUID submission) {

    /** The longest reason, in characters. */
    public static final int LONGEST = 1_000;

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[a-z]{2,10})?");

    public ProposalDraft {
        reason = reason.strip();
        if (!Words.isValid(reason, LONGEST)) {
            throw new IllegalArgumentException("A reason has 1 to " + LONGEST + " characters");
        }
        if (!TAG.matcher(languageTag).matches()) {
            throw new IllegalArgumentException("A reason says in which language it is");
        }
    }
}
