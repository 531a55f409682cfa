/** The catalogue: every instrument with its paragraph, and every offer in plain words, with its versions. */
@NullMarked
@ApplicationModule(
        displayName = "Measures",
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
package org.jobcenterportal.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
