/** The screens on which measure management writes the catalogue and looks at offers again. */
@NullMarked
package org.jobcenterportal.measures.ui;

import org.jspecify.annotations.NullMarked;
