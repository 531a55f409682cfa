/** Screens of interviews: staff prepare and plan, citizens and employers choose, and papers to hang up. */
@NullMarked
package org.jobcenterportal.interviews.ui;

import org.jspecify.annotations.NullMarked;
