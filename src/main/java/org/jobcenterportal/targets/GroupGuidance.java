package org.jobcenterportal.targets;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the house knows about target groups. Whoever keeps such knowledge contributes it as a bean. */
public interface GroupGuidance {

    /** Pages about these groups; groups without a page are left out. */
    Map<TargetGroup, List<Guidance>> about(Set<TargetGroup> groups);

    /**
     * A page that somebody who talks with people of a group can read.
     *
     * @param href the address, without a slash in front
     */
    record Guidance(String title, String href) {}
}
