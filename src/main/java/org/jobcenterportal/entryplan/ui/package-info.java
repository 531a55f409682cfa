/** Screens of the plan of entries. */
@NullMarked
package org.jobcenterportal.entryplan.ui;

import org.jspecify.annotations.NullMarked;
