/** What a person allows the office and may take back at once, and who acts for her. */
@NullMarked
@ApplicationModule(
        displayName = "Mandates",
        allowedDependencies = {
            "kernel",
            "uikit",
            "identity",
            "shell",
            "organisation",
            "audit",
            "messaging",
            "citizens",
            "caseload"
        })
package org.jobcenterportal.mandates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
