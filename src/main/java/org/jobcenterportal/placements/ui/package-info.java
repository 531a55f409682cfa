/** What staff ask, talk over and read on the way from a proposal to work. */
@NullMarked
package org.jobcenterportal.placements.ui;

import org.jspecify.annotations.NullMarked;
