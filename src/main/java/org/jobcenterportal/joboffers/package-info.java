/** Jobs that employers offer: logged while on the phone, checked, open to all, reminded of, filled or over. */
@NullMarked
@ApplicationModule(
        displayName = "Job offers",
        allowedDependencies = {
            "kernel",
            "law",
            "uikit",
            "identity",
            "shell",
            "organisation",
            "audit",
            "messaging",
            "tasks",
            "wording",
            "occupations",
            "transit",
            "employers"
        })
package org.jobcenterportal.joboffers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
