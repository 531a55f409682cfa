package org.jobcenterportal.citizens;

import java.util.List;

/** A room with pages of its own about a person, to which the page of an appointment leads. */
public interface PersonLinks {

    /** Where whoever is signed in can go on. */
    List<PersonLink> of(PersonId person);
}
