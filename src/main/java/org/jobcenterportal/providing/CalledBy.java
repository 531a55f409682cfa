package org.jobcenterportal.providing;

import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jspecify.annotations.Nullable;

/** How somebody is called and addressed. */
public record CalledBy(FormOfAddress address, PersonName name) {

    /** Nothing for those who are protected, and where nobody is known any more. */
    static @Nullable CalledBy of(@Nullable PersonCard card) {
        return card == null || card.isProtected() ? null : new CalledBy(card.address(), card.name());
    }
}
