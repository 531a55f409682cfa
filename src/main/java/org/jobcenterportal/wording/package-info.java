/** Plain German: where a text is hard to read, and what would be easier. */
@NullMarked
@ApplicationModule(
        displayName = "Wording",
        allowedDependencies = {"kernel", "identity"})
package org.jobcenterportal.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
