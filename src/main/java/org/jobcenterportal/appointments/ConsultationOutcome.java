package org.jobcenterportal.appointments;

import org.jspecify.annotations.Nullable;

/** What became of a consultation whose time is over, in the words of the figures. Nobody is blamed in any of them. */
public enum ConsultationOutcome {
    TOOK_PLACE,
    NOT_REACHED,
    EXCUSED,
    UNDELIVERABLE,
    CANCELLED_BY_CITIZEN,
    CANCELLED_BY_OFFICE,
    /** The consultant has not noted anything yet. */
    NOT_NOTED;

    /** @param cancelledBy who has cancelled it, if anybody has */
    static ConsultationOutcome of(ConsultationState state, Actor.@Nullable Kind cancelledBy) {
        return switch (state) {
            case TOOK_PLACE, FOLLOW_UP_OPEN, CLOSED -> TOOK_PLACE;
            case NO_SHOW -> NOT_REACHED;
            case EXCUSED -> EXCUSED;
            case UNDELIVERABLE -> UNDELIVERABLE;
            case CANCELLED ->
                cancelledBy == Actor.Kind.OFFICE || cancelledBy == Actor.Kind.PORTAL
                        ? CANCELLED_BY_OFFICE
                        : CANCELLED_BY_CITIZEN;
            case NOMINATED, INVITED, RESERVED, LAPSED, BOOKED -> NOT_NOTED;
        };
    }
}
