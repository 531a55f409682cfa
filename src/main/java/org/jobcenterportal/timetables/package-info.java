/** Timetables of short talks: who meets whom, when and where, by firm rules and fair to all; nobody has a name here. */
@NullMarked
@ApplicationModule(
        displayName = "Timetables",
        allowedDependencies = {"kernel"})
package org.jobcenterportal.timetables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
