package org.jobcenterportal.targets;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.Relation;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.profile.HealthDesk;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Explains in the file of a person why she is in which group. That the file was opened stands in the log already. */
@Service
@Transactional(readOnly = true)
public class GroupDesk {

    private static final Set<String> MAY_KNOW = Set.of(Roles.COUNSELLOR, Roles.CASE_MANAGER);
    private static final Set<Relation> LOOKS_AFTER = EnumSet.of(Relation.OWN, Relation.DEPUTY);

    private final TargetGroups groups;
    private final CaseAccess access;
    private final HealthDesk health;
    private final CurrentUser user;

    GroupDesk(TargetGroups groups, CaseAccess access, HealthDesk health, CurrentUser user) {
        this.groups = groups;
        this.access = access;
        this.health = health;
        this.user = user;
    }

    /** Every group with its reason; what says something about health only to those who look after the person. */
    @PreAuthorize(CaseAccess.ROLES)
    public List<GroupFinding> explain(PersonId person, LocalDate day) {
        var relation = access.require(person);
        var isForMe = MAY_KNOW.stream().anyMatch(user::isInRole) && LOOKS_AFTER.contains(relation);
        return isForMe ? groups.withHealth(person, day, health(person)) : groups.of(person, day);
    }

    /** That something was agreed says that health matters; that nothing was, says nothing. */
    private Verdict health(PersonId person) {
        return health.of(person).isEmpty() ? Verdict.UNKNOWN : Verdict.YES;
    }
}
