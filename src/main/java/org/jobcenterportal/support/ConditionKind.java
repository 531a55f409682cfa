package org.jobcenterportal.support;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the law asks before it supports. Each has words for the question and for the paper or fact that would answer it
 * (texts {@code enum.ConditionKind} and {@code funding.paper}).
 */
public enum ConditionKind {
    /** Receives benefits under SGB II. */
    RECIPIENT,
    /** Unemployed, looking for training, or at risk of unemployment. */
    UNEMPLOYED,
    OLD_ENOUGH,
    MONTHS_OF_BENEFIT,
    HARDLY_WORKED,
    LONG_UNEMPLOYED,
    /** Placed in spite of nothing: the office has tried with everything else. */
    PLACEMENT_TRIED,
    COACHED,
    HARD_TO_PLACE,
    LOWER_OUTPUT,
    /** Needed for integration. */
    NEEDED,
    SUITABLE,
    TRAINING_GROUP,
    TRAINING_CONTRACT,
    HOURS,
    INSURED_JOB,
    /** Insured, or on one's own account. */
    INSURED_OR_SELF_EMPLOYED,
    /** More than a mini-job. */
    NOT_MARGINAL,
    CONTRACT_LENGTH,
    ADDITIONAL,
    PUBLIC_INTEREST,
    FAIR_COMPETITION,
    LAST_RESORT,
    ASSIGNED,
    NOT_FORMER_EMPLOYER,
    NOT_SAME_COMPANY,
    NOT_FAMILY_BUSINESS,
    NO_DISMISSAL,
    /** As long as the law lets it last, with what went before. */
    DURATION,
    /** The application came before it began. */
    APPLIED_FIRST;

    private static final Set<ConditionKind> OF_THE_PERSON = Collections.unmodifiableSet(EnumSet.of(
            RECIPIENT,
            UNEMPLOYED,
            OLD_ENOUGH,
            MONTHS_OF_BENEFIT,
            HARDLY_WORKED,
            LONG_UNEMPLOYED,
            PLACEMENT_TRIED,
            COACHED,
            HARD_TO_PLACE,
            LOWER_OUTPUT,
            NEEDED,
            SUITABLE,
            TRAINING_GROUP,
            LAST_RESORT,
            ASSIGNED,
            NOT_FORMER_EMPLOYER,
            NOT_SAME_COMPANY,
            NOT_FAMILY_BUSINESS,
            DURATION));

    /** Whether it depends on who the person is, so that the job alone does not answer it. */
    public boolean isAboutPerson() {
        return OF_THE_PERSON.contains(this);
    }
}
