/** The office's view of the outbox. */
@NullMarked
package org.jobcenterportal.messaging.ui;

import org.jspecify.annotations.NullMarked;
