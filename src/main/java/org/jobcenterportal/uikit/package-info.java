/** Building blocks of every screen and the words on them: components, icons, translations. */
@NullMarked
@ApplicationModule(displayName = "UI kit", allowedDependencies = "kernel")
package org.jobcenterportal.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
