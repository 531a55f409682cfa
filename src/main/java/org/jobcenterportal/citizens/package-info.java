/** Citizens: persons, households, children and their care, protection, account links. */
@NullMarked
@ApplicationModule(
        displayName = "Citizens",
        allowedDependencies = {"kernel", "uikit", "identity", "shell", "organisation", "audit", "messaging"})
package org.jobcenterportal.citizens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
