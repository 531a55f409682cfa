/** Jobs go out and come in: public pages for everybody, and files of other bodies, read with care. */
@NullMarked
@ApplicationModule(
        displayName = "Job exchange",
        allowedDependencies = {
            "kernel",
            "uikit",
            "identity",
            "shell",
            "organisation",
            "occupations",
            "employers",
            "joboffers"
        })
package org.jobcenterportal.jobexchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
