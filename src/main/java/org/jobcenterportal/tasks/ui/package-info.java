/** The lists of tasks, and the tasks in the case file. */
@NullMarked
package org.jobcenterportal.tasks.ui;

import org.jspecify.annotations.NullMarked;
