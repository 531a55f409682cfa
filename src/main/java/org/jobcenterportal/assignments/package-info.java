/** From a suggestion with its reason to the talk six months after the end: what both agreed on, the seat, and the line for one. */
@NullMarked
@ApplicationModule(
        displayName = "Assignments",
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
            "caselist",
            "seats",
            "tasks",
            "measures",
            "runs"
        })
package org.jobcenterportal.assignments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
