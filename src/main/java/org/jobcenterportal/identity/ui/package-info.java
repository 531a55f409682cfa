/** The login as browsers see it: which addresses are open, what the pages may load, where one lands. */
@NullMarked
package org.jobcenterportal.identity.ui;

import org.jspecify.annotations.NullMarked;
