/** Who looks after whom, and who may look: counsellors and their cases, hand-over, deputies, and reasons asked of others. */
@NullMarked
@ApplicationModule(
        displayName = "Caseload",
        allowedDependencies = {
            "kernel",
            "law",
            "uikit",
            "identity",
            "shell",
            "organisation",
            "audit",
            "messaging",
            "citizens"
        })
package org.jobcenterportal.caseload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
