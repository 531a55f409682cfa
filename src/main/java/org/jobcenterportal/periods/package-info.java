/** Months of benefit and of unemployment as periods, and what follows from them on any day. */
@NullMarked
@ApplicationModule(
        displayName = "Periods",
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
            "caseload"
        })
package org.jobcenterportal.periods;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
