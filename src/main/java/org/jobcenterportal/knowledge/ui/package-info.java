/** The screens on which staff find, read and write what the house knows. */
@NullMarked
package org.jobcenterportal.knowledge.ui;

import org.jspecify.annotations.NullMarked;
