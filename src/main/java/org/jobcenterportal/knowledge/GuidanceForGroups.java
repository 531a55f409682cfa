package org.jobcenterportal.knowledge;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.targets.GroupGuidance;
import org.jobcenterportal.targets.TargetGroup;
import org.springframework.stereotype.Component;

/** Leads from a target group to the pages about it. */
@Component
@InternalUse
class GuidanceForGroups implements GroupGuidance {

    private static final String PAGES = "intern/wissen/";

    private final GuidelineIndex index;
    private final Clock clock;

    GuidanceForGroups(GuidelineIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    @Override
    public Map<TargetGroup, List<Guidance>> about(Set<TargetGroup> groups) {
        return index.of(groups, OfficeTime.dayOf(clock.instant())).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        pages -> pages.getValue().stream()
                                .map(page -> new Guidance(
                                        page.title(), PAGES + page.slug().value()))
                                .toList()));
    }
}
