/** What is to be done by whom until when, written by a colleague or opened by the portal on an occasion. */
@NullMarked
@ApplicationModule(
        displayName = "Tasks",
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
package org.jobcenterportal.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
