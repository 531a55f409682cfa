/** A first view of support for a person and a job on a day: each condition with its paragraph, what is left, and what is missing. */
@NullMarked
@ApplicationModule(
        displayName = "Funding",
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
            "periods",
            "measures",
            "assignments",
            "employers",
            "joboffers",
            "joboffers :: panels",
            "proposals",
            "proposals :: panels",
            "support"
        })
package org.jobcenterportal.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
