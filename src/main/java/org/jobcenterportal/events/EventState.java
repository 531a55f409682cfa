package org.jobcenterportal.events;

import java.util.EnumSet;
import java.util.Set;

/** How far an event is: {@code DRAFT → PUBLISHED → REGISTRATION_CLOSED → RUNNING → ENDED → EVALUATED}. */
public enum EventState {
    DRAFT,
    PUBLISHED,
    REGISTRATION_CLOSED,
    RUNNING,
    ENDED,
    EVALUATED,
    CANCELLED,
    /** It does not take place when it was announced; whoever has a place keeps it for the new date. */
    POSTPONED;

    private static final Set<EventState> COMING = EnumSet.of(PUBLISHED, REGISTRATION_CLOSED, RUNNING, POSTPONED);

    /** What is still to be announced, and what has not begun. */
    static final Set<EventState> STILL_TO_COME = EnumSet.of(DRAFT, PUBLISHED, REGISTRATION_CLOSED, POSTPONED);

    /** Whether it has been announced and is still to come or going on. */
    public boolean isComing() {
        return COMING.contains(this);
    }

    /** Whether it has taken place. */
    public boolean hasTakenPlace() {
        return this == ENDED || this == EVALUATED;
    }

    /** Whether what is written of it can still be changed. */
    public boolean isOpenToChange() {
        return this == DRAFT || isComing();
    }
}
