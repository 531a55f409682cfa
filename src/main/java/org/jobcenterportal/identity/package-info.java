/** Who is signed in and what they may do: login by Keycloak, roles, account settings. */
@NullMarked
@ApplicationModule(displayName = "Identity", allowedDependencies = "kernel")
package org.jobcenterportal.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
