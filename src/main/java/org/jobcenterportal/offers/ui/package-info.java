/** The screens on which people find what the office offers. */
@NullMarked
package org.jobcenterportal.offers.ui;

import org.jspecify.annotations.NullMarked;
