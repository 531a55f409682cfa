/** The screens on which staff see what fits whom and why, and write the rules of access. */
@NullMarked
package org.jobcenterportal.eligibility.ui;

import org.jspecify.annotations.NullMarked;
