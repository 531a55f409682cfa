/** The case file: head, household, history and contacts of one person, and what the central systems still have to be told. */
@NullMarked
@ApplicationModule(
        displayName = "Casework",
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
            "profile",
            "tasks"
        })
package org.jobcenterportal.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
