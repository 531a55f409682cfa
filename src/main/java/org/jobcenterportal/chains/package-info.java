/** Support chains: stations one after the other, on every day one body that is responsible, and no days in between. */
@NullMarked
@ApplicationModule(
        displayName = "Chains",
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
            "assignments",
            "referrals",
            "tasks",
            "seats",
            "measures",
            "runs"
        })
package org.jobcenterportal.chains;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
