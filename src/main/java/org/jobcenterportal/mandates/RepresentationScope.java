package org.jobcenterportal.mandates;

import java.util.Set;

/** In what somebody acts for a person. */
public enum RepresentationScope {
    EVERYTHING,
    BENEFITS,
    JOBS_AND_MEASURES,
    /** Consultations, also the voluntary ones. */
    CONSULTATIONS,
    /** Receiving letters and messages. */
    POST,
    /** Being told what the office holds. */
    DATA;

    /** The scopes in which messages about consultations go to the representative. */
    static final Set<RepresentationScope> OF_CONSULTATIONS = Set.of(EVERYTHING, CONSULTATIONS);
}
