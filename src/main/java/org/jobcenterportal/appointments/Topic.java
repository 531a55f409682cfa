package org.jobcenterportal.appointments;

/** What a consultation is about; the topic decides how long it takes and in which ways it can be held. */
public enum Topic {
    /** Kinderbetreuung. */
    CHILDCARE,
    /** Wiedereinstieg. */
    RETURN_TO_WORK,
    /** Teilzeitausbildung. */
    PART_TIME_TRAINING,
    /** Teilzeit und Vereinbarkeit. */
    PART_TIME_WORK,
    /** Existenzgründung. */
    STARTING_A_BUSINESS,
    /** Gewaltschutz: named neutrally wherever others may read along. */
    PROTECTION_FROM_VIOLENCE,
    /** Anything else. */
    OTHER;

    /** Whether the very topic must not stand in a mail, a calendar or a list that others may see. */
    public boolean isSensitive() {
        return this == PROTECTION_FROM_VIOLENCE;
    }
}
