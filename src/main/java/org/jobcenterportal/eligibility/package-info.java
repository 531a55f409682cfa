/** Whether an offer fits somebody on a day: rules of access as data, each answered fits, does not fit or unknown, and why. */
@NullMarked
@ApplicationModule(
        displayName = "Eligibility",
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
            "profile",
            "targets",
            "seats",
            "measures",
            "runs"
        })
package org.jobcenterportal.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
