/** Screens of pre-checks. */
@NullMarked
package org.jobcenterportal.funding.ui;

import org.jspecify.annotations.NullMarked;
