/** Screens of the room. */
@NullMarked
package org.jobcenterportal.transit.ui;

import org.jspecify.annotations.NullMarked;
