/** Where the office keeps persons and households up to date: new cases, households, how to reach people, protection. */
@NullMarked
@ApplicationModule(
        displayName = "Registry",
        allowedDependencies = {
            "kernel",
            "uikit",
            "identity",
            "shell",
            "organisation",
            "audit",
            "messaging",
            "citizens",
            "caseload",
            "profile",
            "periods",
            "mandates",
            "law"
        })
package org.jobcenterportal.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
