/** The screens on which the office works on one case. */
@NullMarked
package org.jobcenterportal.casework.ui;

import org.jspecify.annotations.NullMarked;
