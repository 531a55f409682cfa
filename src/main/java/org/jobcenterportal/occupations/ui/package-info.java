/** The screen on which administration brings in the official classification of occupations. */
@NullMarked
package org.jobcenterportal.occupations.ui;

import org.jspecify.annotations.NullMarked;
