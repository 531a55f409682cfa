/** What the office has planned: entries by instrument and month, places, what became of both, and what empty places cost. */
@NullMarked
@ApplicationModule(
        displayName = "Entry plan",
        allowedDependencies = {
            "kernel",
            "law",
            "uikit",
            "identity",
            "shell",
            "organisation",
            "audit",
            "messaging",
            "seats",
            "measures",
            "runs",
            "caselist",
            "assignments"
        })
package org.jobcenterportal.entryplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
