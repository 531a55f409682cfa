@NullMarked
package org.jobcenterportal.attendance.ui;

import org.jspecify.annotations.NullMarked;
