/** The frame around every screen: layouts, start pages, error pages, legal pages, choice of language. */
@NullMarked
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"kernel", "uikit", "identity"})
package org.jobcenterportal.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
