@NullMarked
package org.jobcenterportal.chains.ui;

import org.jspecify.annotations.NullMarked;
