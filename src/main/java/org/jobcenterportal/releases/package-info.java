/** What of herself a person lets an employer know: each item by itself, kept with a receipt, and nothing more leaves the house. */
@NullMarked
@ApplicationModule(
        displayName = "Releases",
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
            "profile",
            "mandates",
            "employers",
            "joboffers"
        })
package org.jobcenterportal.releases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
