/** What the office offers, as visitors, citizens and staff find it: by what it is, for whom, when, where and with which places. */
@NullMarked
@ApplicationModule(
        displayName = "Offers",
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
            "seats",
            "tasks",
            "measures",
            "runs"
        })
package org.jobcenterportal.offers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
