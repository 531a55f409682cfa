/** The vault as the equality officer, a counsellor and the citizen each see it. */
@NullMarked
package org.jobcenterportal.vault.ui;

import org.jspecify.annotations.NullMarked;
