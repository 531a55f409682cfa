@NullMarked
package org.jobcenterportal.referrals.ui;

import org.jspecify.annotations.NullMarked;
