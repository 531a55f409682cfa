package org.jobcenterportal.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jobcenterportal.citizens.PersonId;

/**
 * When people were last proposed for a job, told by the room that proposes: of those with the same answers, whoever has waited
 * longest stands first. It calls {@link MatchReasons#proposed} once it proposes somebody.
 */
public interface LastProposals {

    /** The last day on which each of these persons was proposed; those who never were are left out. */
    Map<PersonId, LocalDate> of(Collection<PersonId> persons);
}
