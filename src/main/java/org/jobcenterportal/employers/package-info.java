/** Employers: who they are, whom to ask there, what was said and promised, when to call again, and who is there twice. */
@NullMarked
@ApplicationModule(
        displayName = "Employers",
        allowedDependencies = {
            "kernel",
            "law",
            "uikit",
            "identity",
            "shell",
            "organisation",
            "audit",
            "messaging",
            "tasks"
        })
package org.jobcenterportal.employers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
