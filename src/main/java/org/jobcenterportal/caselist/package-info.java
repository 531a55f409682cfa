/** Lists of cases: filters that combine, views with a name, export, and what one does with a selection. */
@NullMarked
@ApplicationModule(
        displayName = "Case lists",
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
            "targets"
        })
package org.jobcenterportal.caselist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
