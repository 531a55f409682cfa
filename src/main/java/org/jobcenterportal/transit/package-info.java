/** Bus and tram: which stop is near an address and when its first ride goes, as a dated table says; else nobody knows. */
@NullMarked
@ApplicationModule(
        displayName = "Transit",
        allowedDependencies = {"kernel", "uikit", "identity", "shell", "organisation"})
package org.jobcenterportal.transit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
