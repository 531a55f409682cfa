/** The provider's side: who was sent to her, what she answers in time, what becomes of it, and what she would change. */
@NullMarked
@ApplicationModule(
        displayName = "Providing",
        allowedDependencies = {
            "kernel",
            "uikit",
            "identity",
            "shell",
            "organisation",
            "audit",
            "citizens",
            "caseload",
            "measures",
            "runs",
            "assignments"
        })
package org.jobcenterportal.providing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
