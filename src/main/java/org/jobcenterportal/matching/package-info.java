/** Who fits a job and which jobs fit somebody, line by line and with the fact behind it; and what would have to change. */
@NullMarked
@ApplicationModule(
        displayName = "Matching",
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
            "profile",
            "periods",
            "targets",
            "measures",
            "eligibility",
            "occupations",
            "employers",
            "joboffers",
            "joboffers :: panels"
        })
package org.jobcenterportal.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
