@NullMarked
package org.jobcenterportal.providing.ui;

import org.jspecify.annotations.NullMarked;
