/** The screens of proposals: the citizen's own, and the lists of those who propose. */
@NullMarked
package org.jobcenterportal.proposals.ui;

import org.jspecify.annotations.NullMarked;
