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
            "law",
            "messaging",
            "citizens",
            "caseload",
            "measures",
            "runs",
            "tasks",
            "caselist",
            "assignments",
            "chains"
        })
package org.jobcenterportal.providing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
