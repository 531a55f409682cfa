package org.jobcenterportal.funding;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.PersonId;
import org.springframework.stereotype.Component;

/** What of the pre-checks is for the one who asks. */
@Component
class FundingSight {

    private final FundingStore store;
    private final FundingFacts facts;
    private final CaseAccess access;
    private final AuditLog audit;
    private final Clock clock;

    FundingSight(FundingStore store, FundingFacts facts, CaseAccess access, AuditLog audit, Clock clock) {
        this.store = store;
        this.facts = facts;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** A check as it is stored, if it is for the one who asks. */
    Optional<FundingCheck> whole(FundingCheckId id) {
        return store.find(id).filter(check -> {
            var person = check.person();
            return person == null || access.relationTo(person).mayLook();
        });
    }

    /** A check as the one who asks may see it. */
    Optional<FundingCheck> seen(FundingCheckId id) {
        return whole(id).map(check -> mayKnowHealth(check) ? check : check.withoutHealth());
    }

    /** Whether a disability is for the one who asks. */
    boolean mayKnowHealth(FundingCheck check) {
        var person = check.person();
        return person == null || access.mayKnowHealth(person);
    }

    /** Whether the one who asks sees everything of which a first view is made. */
    boolean mayKeep(FundingCheckId id) {
        return whole(id)
                .filter(check -> !check.disability().isKnown() || mayKnowHealth(check))
                .isPresent();
    }

    /** The first view of a check as it is now; the log says first that somebody looks. */
    PreCheck look(FundingCheck check) {
        var person = check.person();
        if (person == null) {
            return check.with(KnownFacts.NOTHING, clock.instant());
        }
        look(person);
        return check.with(facts.of(person, check.terms().start()), clock.instant());
    }

    /** Writes into the log that somebody looks at what was checked for a person. */
    void look(PersonId person) {
        var relation = access.require(person);
        audit.read(relation.purpose(), List.of(person.value()), Map.of("part", "funding"));
    }
}
