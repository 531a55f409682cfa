/** The screens on which colleagues announce events and run them. */
@NullMarked
package org.jobcenterportal.events.ui;

import org.jspecify.annotations.NullMarked;
