package org.jobcenterportal.signup;

import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.targets.TargetGroups;
import org.springframework.stereotype.Component;

/**
 * Whether an event that is for one target group is for somebody, on its first day. Where the office does not know, nobody is
 * turned away; and what tells of somebody's health is not asked at all.
 */
@Component
class GroupsOfEvents {

    private final TargetGroups groups;

    GroupsOfEvents(TargetGroups groups) {
        this.groups = groups;
    }

    /** Whether a person with a case is certainly of another group than those who are meant. */
    boolean isForOthers(EventCard event, Holder holder) {
        var meant = event.targetGroup();
        return meant != null
                && holder instanceof Holder.Person(var person)
                && groups.of(person, OfficeTime.dayOf(event.when().start())).stream()
                        .anyMatch(finding -> finding.group().name().equals(meant) && finding.verdict() == Verdict.NO);
    }
}
