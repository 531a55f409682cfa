@NullMarked
package org.jobcenterportal.invitations.ui;

import org.jspecify.annotations.NullMarked;
