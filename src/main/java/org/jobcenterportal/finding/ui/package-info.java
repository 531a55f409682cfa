/** The search at the top of the office's pages. */
@NullMarked
package org.jobcenterportal.finding.ui;

import org.jspecify.annotations.NullMarked;
