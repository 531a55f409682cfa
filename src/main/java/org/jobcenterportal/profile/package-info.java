/** What somebody brings along for work, what she wishes and what stands in the way, each with where it comes from. */
@NullMarked
@ApplicationModule(
        displayName = "Profile",
        allowedDependencies = {
            "kernel",
            "uikit",
            "identity",
            "shell",
            "organisation",
            "audit",
            "messaging",
            "citizens",
            "caseload"
        })
package org.jobcenterportal.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
