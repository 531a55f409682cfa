/** The screens on which measure management plans runs, and keeps providers and contracts. */
@NullMarked
package org.jobcenterportal.runs.ui;

import org.jspecify.annotations.NullMarked;
