/** The screens on which persons and households are kept up to date. */
@NullMarked
package org.jobcenterportal.registry.ui;

import org.jspecify.annotations.NullMarked;
