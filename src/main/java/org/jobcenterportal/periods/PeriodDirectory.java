package org.jobcenterportal.periods;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells other rooms what is known of somebody's months, for one person or for many: one question a thousand people. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class PeriodDirectory {

    private final PeriodStore store;

    PeriodDirectory(PeriodStore store) {
        this.store = store;
    }

    public Periods of(PersonId person) {
        return store.of(List.of(person)).getOrDefault(person, Periods.NONE);
    }

    /** Those of the given persons of whom anything is known. */
    public Map<PersonId, Periods> of(Collection<PersonId> persons) {
        return store.of(persons);
    }
}
