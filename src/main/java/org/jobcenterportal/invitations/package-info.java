/** Invitations to events: who is invited, whether that is honest, what people answer, and how many a room bears. */
@NullMarked
@ApplicationModule(
        displayName = "Invitations",
        allowedDependencies = {"kernel", "citizens"})
package org.jobcenterportal.invitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
