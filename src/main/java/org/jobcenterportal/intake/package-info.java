/** The import of persons and households from CSV and XLSX: looked at first, taken over in one go, taken back in one go. */
@NullMarked
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "kernel",
            "law",
            "uikit",
            "identity",
            "shell",
            "organisation",
            "audit",
            "messaging",
            "citizens",
            "caseload"
        })
package org.jobcenterportal.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
