/** How administration brings people in from a file. */
@NullMarked
package org.jobcenterportal.intake.ui;

import org.jspecify.annotations.NullMarked;
