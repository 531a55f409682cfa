/** Occupations by the classification of 2010: what people call their work, its code, and how demanding it is. */
@NullMarked
@ApplicationModule(
        displayName = "Occupations",
        allowedDependencies = {"kernel", "law", "uikit", "identity", "shell", "organisation", "audit"})
package org.jobcenterportal.occupations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
