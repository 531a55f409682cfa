/** From a proposal to work: what is asked and talked over on the way, a trial as an assignment, and how many were hired. */
@NullMarked
@ApplicationModule(
        displayName = "Placements",
        allowedDependencies = {
            "kernel",
            "law",
            "uikit",
            "identity",
            "shell",
            "organisation",
            "audit",
            "messaging",
            "citizens",
            "caseload",
            "targets",
            "tasks",
            "measures",
            "runs",
            "assignments",
            "employers",
            "joboffers",
            "matching",
            "matching :: proposing",
            "releases",
            "proposals",
            "proposals :: panels"
        })
package org.jobcenterportal.placements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
