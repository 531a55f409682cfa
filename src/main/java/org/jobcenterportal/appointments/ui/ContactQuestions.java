package org.jobcenterportal.appointments.ui;

import org.jobcenterportal.appointments.Way;
import org.jspecify.annotations.Nullable;

/**
 * What the portal has to ask about the person: as little as possible.
 *
 * @param asksWho name and e-mail address, from visitors only
 * @param asksPhone a number to ring, for a conversation by phone only
 */
record ContactQuestions(boolean asksWho, boolean asksPhone) {

    static ContactQuestions of(boolean signedIn, @Nullable Way way) {
        return new ContactQuestions(!signedIn, way != null && way.needsPhoneNumber());
    }

    boolean asksAnything() {
        return asksWho || asksPhone;
    }
}
