/** What the portal tells people: outbox, e-mail, calendar files, delivery. */
@NullMarked
@ApplicationModule(
        displayName = "Messaging",
        allowedDependencies = {"kernel", "uikit", "identity"})
package org.jobcenterportal.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
