/** The screens on which the employer service logs jobs and keeps them. */
@NullMarked
package org.jobcenterportal.joboffers.ui;

import org.jspecify.annotations.NullMarked;
