package org.jobcenterportal.eligibility;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.caseload.Relation;
import org.jobcenterportal.citizens.PersonFactsDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Sex;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.periods.PeriodDirectory;
import org.jobcenterportal.periods.Periods;
import org.jobcenterportal.profile.HealthDesk;
import org.jobcenterportal.targets.GroupFinding;
import org.jobcenterportal.targets.TargetGroups;
import org.springframework.stereotype.Component;

/** Collects from the rooms that know it what rules of access may ask, for many people at once. */
@Component
class KnownSource {

    private static final Set<String> MAY_KNOW_HEALTH = Set.of(Roles.COUNSELLOR, Roles.CASE_MANAGER);
    private static final Set<Relation> LOOKS_AFTER = EnumSet.of(Relation.OWN, Relation.DEPUTY);

    private final PersonFactsDirectory persons;
    private final TargetGroups groups;
    private final PeriodDirectory periods;
    private final HealthDesk health;
    private final CurrentUser user;

    KnownSource(
            PersonFactsDirectory persons,
            TargetGroups groups,
            PeriodDirectory periods,
            HealthDesk health,
            CurrentUser user) {
        this.persons = persons;
        this.groups = groups;
        this.periods = periods;
        this.health = health;
        this.user = user;
    }

    /**
     * The one person, for somebody who stands to her in a relation; whether health matters only where a rule asks for it and
     * the reader may know.
     *
     * @throws NoSuchElementException for a person that there is not
     */
    Known of(PersonId id, Relation relation, Collection<RuleDraft> rules, LocalDate day) {
        var known = Optional.ofNullable(of(List.of(id), rules, day).get(id)).orElseThrow();
        return asks(rules, CriterionKind.HEALTH_RELEASED) && mayKnowHealth(relation)
                ? known.with(health.of(id).isEmpty() ? Known.Health.NOTHING_AGREED : Known.Health.RELEASED)
                : known;
    }

    /**
     * Those of the given persons that exist, without a word about health.
     *
     * @param rules by which they are looked at: nobody's sex is read for any other than an offer for women only
     */
    Map<PersonId, Known> of(Collection<PersonId> ids, Collection<RuleDraft> rules, LocalDate day) {
        var months = periods.of(ids);
        var found = groups.of(ids, day);
        var sexes = asks(rules, CriterionKind.FOR_WOMEN) ? persons.sexes(ids) : Map.<PersonId, Sex>of();
        var known = new HashMap<PersonId, Known>();
        persons.of(ids, day)
                .forEach((id, facts) -> known.put(
                        id,
                        new Known(
                                facts,
                                found.getOrDefault(id, List.of()).stream()
                                        .collect(toMap(GroupFinding::group, finding -> finding)),
                                months.getOrDefault(id, Periods.NONE),
                                sexes.get(id),
                                Known.Health.NOT_FOR_THE_READER,
                                user.isInRole(Roles.EQUALITY_OFFICER))));
        return known;
    }

    private boolean mayKnowHealth(Relation relation) {
        return LOOKS_AFTER.contains(relation) && MAY_KNOW_HEALTH.stream().anyMatch(user::isInRole);
    }

    private static boolean asks(Collection<RuleDraft> rules, CriterionKind kind) {
        return rules.stream().anyMatch(rule -> rule.condition().kind() == kind);
    }
}
