package org.jobcenterportal.proposals;

import java.util.Locale;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.uikit.Language;

/**
 * One line of why a job fits or does not, as it was said when the job was proposed.
 *
 * @param criterion what was compared
 * @param isHard whether it decides
 */
public record ProposalLine(
        String criterion, boolean isHard, Verdict fit, String german, String english, String simple) {

    /** The words in the language of whoever reads. */
    public String words(Locale reader) {
        return switch (Language.of(reader)) {
            case ENGLISH -> english;
            case SIMPLE_GERMAN -> simple;
            default -> german;
        };
    }
}
