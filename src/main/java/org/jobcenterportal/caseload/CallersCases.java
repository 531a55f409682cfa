package org.jobcenterportal.caseload;

import java.util.EnumSet;
import java.util.Set;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.WhoLooksAfter;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Component;

/** Whose cases are the caller's, without those that a reason opens for an hour. */
@Component
@InternalUse
class CallersCases implements WhoLooksAfter {

    private static final Set<Relation> CARING = EnumSet.of(Relation.OWN, Relation.DEPUTY, Relation.TEAM);

    private final CaseAccess access;

    CallersCases(CaseAccess access) {
        this.access = access;
    }

    @Override
    public boolean isCaller(PersonId person) {
        return CARING.contains(access.relationTo(person));
    }
}
