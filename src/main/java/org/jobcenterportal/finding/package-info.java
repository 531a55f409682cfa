/** Finding: the search for a person by whatever of her is known. */
@NullMarked
@ApplicationModule(
        displayName = "Finding",
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
package org.jobcenterportal.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
