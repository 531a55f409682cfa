/** The screens on which staff see what applied on which day, and whom a change of law affects. */
@NullMarked
package org.jobcenterportal.targets.ui;

import org.jspecify.annotations.NullMarked;
