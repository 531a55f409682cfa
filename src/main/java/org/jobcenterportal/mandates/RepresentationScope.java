package org.jobcenterportal.mandates;

import java.util.Set;
import org.jobcenterportal.messaging.Matter;

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

    /** The scopes in which messages about a matter go to the representative. */
    static Set<RepresentationScope> of(Matter matter) {
        return switch (matter) {
            case CONSULTATIONS -> Set.of(EVERYTHING, CONSULTATIONS);
            case MEASURES -> Set.of(EVERYTHING, JOBS_AND_MEASURES);
        };
    }
}
