/** Whole ways through the portal, as people go them: in a browser, against the production jar and a real Keycloak. */
@NullMarked
package org.jobcenterportal.journeys;

import org.jspecify.annotations.NullMarked;
