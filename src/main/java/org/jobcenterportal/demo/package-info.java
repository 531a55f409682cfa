/** Invented people and a reproducible business for trying the portal; only under profile demo, only into an empty database. */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
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
            "seats",
            "appointments",
            "caseload",
            "casework",
            "tasks",
            "vault",
            "periods",
            "profile",
            "targets",
            "knowledge",
            "mandates",
            "measures",
            "runs",
            "referrals",
            "chains",
            "assignments",
            "providing",
            "entryplan",
            "events",
            "signup",
            "invitations",
            "attendance",
            "employers",
            "occupations",
            "transit",
            "joboffers",
            "releases",
            "proposals",
            "funding",
            "support",
            "interviews",
            "timetables"
        })
package org.jobcenterportal.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
