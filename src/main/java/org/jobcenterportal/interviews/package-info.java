/** Rounds of talks at events of employers: who wants to talk with whom, a timetable fair to all, and what came of it. */
@NullMarked
@ApplicationModule(
        displayName = "Interviews",
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
            "events",
            "signup",
            "employers",
            "joboffers",
            "tasks",
            "timetables"
        })
package org.jobcenterportal.interviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
