/** The portal on one machine: a real MariaDB, a real Keycloak and the production jar, supervised by one command. */
@NullMarked
package org.jobcenterportal.local;

import org.jspecify.annotations.NullMarked;
