/** The screens on which the office finds employers, calls them and writes down what was said. */
@NullMarked
package org.jobcenterportal.employers.ui;

import org.jspecify.annotations.NullMarked;
