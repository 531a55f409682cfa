package org.jobcenterportal.appointments;

import org.jobcenterportal.messaging.Channel;
import org.jspecify.annotations.Nullable;

/** How somebody gets in writing what she has booked: what the screen promises, and no more. */
public enum Confirmation {
    BY_EMAIL,
    /** There is an address, but the portal has no mail server at present: the message waits. */
    LATER_BY_EMAIL,
    BY_LETTER,
    /** Neither an e-mail nor a postal address is known: what the screen shows is all there is. */
    ON_SCREEN;

    /** @param channel by which way the portal writes to her; null where nothing reaches her */
    static Confirmation by(@Nullable Channel channel, boolean mailsAreSent) {
        if (channel == null) {
            return ON_SCREEN;
        }
        if (channel == Channel.LETTER) {
            return BY_LETTER;
        }
        return mailsAreSent ? BY_EMAIL : LATER_BY_EMAIL;
    }
}
