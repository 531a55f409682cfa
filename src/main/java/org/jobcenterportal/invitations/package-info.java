/** Invitations to events: who is invited, whether that is honest, what people answer, and how many a room bears. */
@NullMarked
@ApplicationModule(
        displayName = "Invitations",
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
            "targets",
            "tasks",
            "seats",
            "events",
            "signup"
        })
package org.jobcenterportal.invitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
