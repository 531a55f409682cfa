/** When and where an offer takes place: providers with their approval, contracts, runs with places that vary, closing times. */
@NullMarked
@ApplicationModule(
        displayName = "Runs",
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
            "tasks",
            "measures"
        })
package org.jobcenterportal.runs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
