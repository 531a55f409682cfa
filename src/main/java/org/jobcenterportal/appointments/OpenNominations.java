package org.jobcenterportal.appointments;

import java.util.List;

/**
 * The open nominations at which somebody should look first.
 *
 * @param first so many as are shown
 * @param others how many there are besides; nobody has read of whom
 */
public record OpenNominations(List<One> first, int others) {

    /** A nomination in one line. */
    public record One(NominationId id, String personName, Topic topic, NominationUrgency urgency) {}
}
