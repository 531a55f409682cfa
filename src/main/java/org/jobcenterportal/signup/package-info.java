/** Who comes to an event: places, companions, childcare and interpreters taken together, the line, and signing off. */
@NullMarked
@ApplicationModule(
        displayName = "Signing up",
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
            "seats",
            "events"
        })
package org.jobcenterportal.signup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
