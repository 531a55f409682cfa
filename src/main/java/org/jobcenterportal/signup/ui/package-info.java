/** What people see of events and of their places there. */
@NullMarked
package org.jobcenterportal.signup.ui;

import org.jspecify.annotations.NullMarked;
