/** Referrals to other bodies and what comes back: what for, on what basis, what exactly is handed over, until when. */
@NullMarked
@ApplicationModule(
        displayName = "Referrals",
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
            "tasks"
        })
package org.jobcenterportal.referrals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
