package org.jobcenterportal.profile;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what work must not ask of many people, for rooms that keep them from such work. Whoever shows a word of it to somebody asks
 * {@link HealthDesk} or the access to the case first.
 */
@Service
@InternalUse
@Transactional(readOnly = true)
public class RestrictionDirectory {

    private final WorkRestrictions restrictions;

    RestrictionDirectory(WorkRestrictions restrictions) {
        this.restrictions = restrictions;
    }

    /** What was agreed with those of the given persons with whom anything was. */
    public Map<PersonId, Set<WorkRestriction>> of(Collection<PersonId> persons) {
        return restrictions.of(persons);
    }
}
