/** The equality officer's notes: hers alone, encrypted, and opened paragraph by paragraph by the citizen. */
@NullMarked
@ApplicationModule(
        displayName = "Vault",
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
package org.jobcenterportal.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
