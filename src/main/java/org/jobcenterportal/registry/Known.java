package org.jobcenterportal.registry;

import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonCard;

/** That somebody may be recorded already: no more than the one who asks may see. */
public sealed interface Known {

    /** A case that she may look at. */
    record Open(PersonCard person, CustomerNumber number) implements Known {}

    /** The number belongs to a case of others, of whom she learns nothing more without a reason. */
    record NumberOfOthers(CustomerNumber number) implements Known {}

    /** Somebody of that day and a similar name is a case of others. */
    record CaseOfOthers() implements Known {}
}
