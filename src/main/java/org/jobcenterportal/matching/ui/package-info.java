/** What staff see of who fits a job, which jobs fit somebody, and why. */
@NullMarked
package org.jobcenterportal.matching.ui;

import org.jspecify.annotations.NullMarked;
