/** The screens of the lists of cases. */
@NullMarked
package org.jobcenterportal.caselist.ui;

import org.jspecify.annotations.NullMarked;
