/** What the portal knows of a person and who has looked, for herself and for data protection. */
@NullMarked
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {
            "kernel",
            "uikit",
            "identity",
            "shell",
            "organisation",
            "audit",
            "messaging",
            "citizens",
            "caseload",
            "mandates"
        })
package org.jobcenterportal.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
