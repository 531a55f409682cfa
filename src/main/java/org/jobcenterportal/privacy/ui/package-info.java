/** The pages on which people read what is known of them, and on which data protection works. */
@NullMarked
package org.jobcenterportal.privacy.ui;

import org.jspecify.annotations.NullMarked;
