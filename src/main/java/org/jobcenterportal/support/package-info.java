/** What the law asks before it supports a person and a job on a day, answered as far as it is known; it keeps nothing. */
@NullMarked
@ApplicationModule(
        displayName = "Support",
        allowedDependencies = {"kernel", "law", "organisation", "measures", "periods"})
package org.jobcenterportal.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
