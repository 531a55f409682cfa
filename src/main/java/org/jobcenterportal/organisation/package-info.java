/** The house and its people: staff, teams, deputies, venues, office hours, holidays. */
@NullMarked
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"kernel", "uikit", "identity"})
package org.jobcenterportal.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
