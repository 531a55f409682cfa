@NullMarked
package org.jobcenterportal.assignments.ui;

import org.jspecify.annotations.NullMarked;
