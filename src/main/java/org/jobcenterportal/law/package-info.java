/** The law by date: the register of rules with paragraph, validity and source, and what follows from it. */
@NullMarked
@ApplicationModule(displayName = "Law", allowedDependencies = "kernel")
package org.jobcenterportal.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
