/** The screens on which people book a consultation, see theirs, and consultants run their day. */
@NullMarked
package org.jobcenterportal.appointments.ui;

import org.jspecify.annotations.NullMarked;
