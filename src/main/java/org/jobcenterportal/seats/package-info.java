/** Scarce things: contingents of places, waiting lists, and the quarter-hours of a person. */
@NullMarked
@ApplicationModule(
        displayName = "Seats",
        allowedDependencies = {"kernel", "uikit", "identity", "shell", "organisation", "audit", "messaging"})
package org.jobcenterportal.seats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
