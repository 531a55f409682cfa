package org.jobcenterportal.funding;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.proposals.ProposalSubjects;
import org.jobcenterportal.support.ConditionKind;
import org.jobcenterportal.support.KnownFacts;
import org.jobcenterportal.support.PreCheck;
import org.springframework.stereotype.Component;

/** What of the pre-checks is for the one who asks. */
@Component
class FundingSight {

    private static final Purpose PROPOSED = new Purpose("funding.proposed");

    private final FundingBook book;
    private final FundingQuestions questions;
    private final ProposalSubjects proposals;
    private final FundingFacts facts;
    private final CaseAccess access;
    private final AuditLog audit;
    private final Clock clock;

    FundingSight(
            FundingBook book,
            FundingQuestions questions,
            ProposalSubjects proposals,
            FundingFacts facts,
            CaseAccess access,
            AuditLog audit,
            Clock clock) {
        this.book = book;
        this.questions = questions;
        this.proposals = proposals;
        this.facts = facts;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** A check as it is stored, if it is for the one who asks. */
    Optional<FundingCheck> whole(FundingCheckId id) {
        return book.find(id).filter(check -> {
            var person = check.person();
            var proposed = check.proposed();
            return person != null
                    ? access.relationTo(person).mayLook()
                    : proposed == null || proposals.find(proposed.proposal()).isPresent();
        });
    }

    /** A check as the one who asks may see it. */
    Optional<FundingCheck> seen(FundingCheckId id) {
        return whole(id).map(check -> mayKnowHealth(check) ? check : check.withoutHealth());
    }

    /** Whether a disability is for the one who asks. */
    boolean mayKnowHealth(FundingCheck check) {
        var person = check.person();
        return person == null ? check.proposed() == null : access.mayKnowHealth(person);
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
            return check.with(KnownFacts.NOTHING, told(check), clock.instant());
        }
        look(person);
        return check.with(facts.of(person, check.terms().start()), Map.of(), clock.instant());
    }

    /** What was told of somebody proposed; the log says first that somebody looks at it. */
    private Map<ConditionKind, Verdict> told(FundingCheck check) {
        var proposed = check.proposed();
        if (proposed == null) {
            return Map.of();
        }
        audit.read(PROPOSED, List.of(proposed.person().value()), Map.of("part", "funding"));
        return questions.of(check.id()).map(FundingQuestion::told).orElseGet(Map::of);
    }

    /** Writes into the log that somebody looks at what was checked for a person. */
    void look(PersonId person) {
        var relation = access.require(person);
        audit.read(relation.purpose(), List.of(person.value()), Map.of("part", "funding"));
    }
}
