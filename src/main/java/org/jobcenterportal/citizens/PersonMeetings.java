package org.jobcenterportal.citizens;

import java.util.Collection;
import org.jobcenterportal.organisation.StaffId;

/** A room that knows who of the office has an appointment with whom: whoever has one may write down what was said. */
public interface PersonMeetings {

    /** Whether one of these colleagues has, or has had, an appointment with this person that was not cancelled. */
    boolean exist(Collection<StaffId> colleagues, PersonId person);
}
