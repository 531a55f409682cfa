/** The pages that belong to no other room: start pages, states, legal pages. */
@NullMarked
package org.jobcenterportal.shell.ui;

import org.jspecify.annotations.NullMarked;
