/** How an account and a person's file come together. */
@NullMarked
package org.jobcenterportal.citizens.ui;

import org.jspecify.annotations.NullMarked;
