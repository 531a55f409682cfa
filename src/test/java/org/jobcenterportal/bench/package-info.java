/** Measurements of what is promised, each a main class that {@code ./portal bench NAME} starts. */
@NullMarked
package org.jobcenterportal.bench;

import org.jspecify.annotations.NullMarked;
