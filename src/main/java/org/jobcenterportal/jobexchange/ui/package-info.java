/** The public pages of jobs, and the screen on which files go out and come in. */
@NullMarked
package org.jobcenterportal.jobexchange.ui;

import org.jspecify.annotations.NullMarked;
