/** The day of an event itself: the door, also without a net, who was there, the paper about it, and what guests thought. */
@NullMarked
@ApplicationModule(
        displayName = "Attendance",
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
            "events",
            "signup",
            "invitations"
        })
package org.jobcenterportal.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
