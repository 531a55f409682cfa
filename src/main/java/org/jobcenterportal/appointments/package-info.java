/** Consultations with the equality officer (BCA): free times, booking, cancelling, the day of the consultant. */
@NullMarked
@ApplicationModule(
        displayName = "Appointments",
        allowedDependencies = {
            "kernel",
            "uikit",
            "identity",
            "shell",
            "organisation",
            "audit",
            "messaging",
            "citizens",
            "caseload",
            "seats"
        })
package org.jobcenterportal.appointments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
