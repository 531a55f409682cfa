/** Jobs that are proposed to people: the citizen sees each first, says what the employer may know, and hears how it goes on. */
@NullMarked
@ApplicationModule(
        displayName = "Proposals",
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
            "mandates",
            "targets",
            "tasks",
            "employers",
            "joboffers",
            "joboffers :: panels",
            "releases",
            "matching",
            "matching :: proposing"
        })
package org.jobcenterportal.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
