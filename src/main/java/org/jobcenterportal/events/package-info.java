/** What the office invites to: group sessions, days of information, the staff's own; when, where, for whom, with which places. */
@NullMarked
@ApplicationModule(
        displayName = "Events",
        allowedDependencies = {
            "kernel",
            "law",
            "uikit",
            "identity",
            "shell",
            "organisation",
            "audit",
            "messaging",
            "wording",
            "citizens",
            "seats"
        })
package org.jobcenterportal.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
