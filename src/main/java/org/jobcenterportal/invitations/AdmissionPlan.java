package org.jobcenterportal.invitations;

import org.jobcenterportal.events.EventCard;

/** How many to admit to an event. */
public sealed interface AdmissionPlan {

    EventCard event();

    /**
     * What past events of the kind recommend.
     *
     * @param pastEvents on how many it rests
     * @param came which part of those with a place came to them, on average
     */
    record Recommended(EventCard event, int pastEvents, double came, Overbooking overbooking)
            implements AdmissionPlan {}

    /**
     * Nothing is known that could recommend more than there are seats.
     *
     * @param pastEvents how many there are, fewer than it takes
     * @param needed how many it takes
     */
    record NoBasis(EventCard event, int pastEvents, int needed) implements AdmissionPlan {}
}
