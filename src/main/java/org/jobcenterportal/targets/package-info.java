/** Target groups: which group somebody is in on a day, why, by which rule, and whom a change of law affects. */
@NullMarked
@ApplicationModule(
        displayName = "Targets",
        allowedDependencies = {
            "kernel",
            "law",
            "uikit",
            "identity",
            "shell",
            "organisation",
            "audit",
            "citizens",
            "caseload",
            "periods",
            "profile"
        })
package org.jobcenterportal.targets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
