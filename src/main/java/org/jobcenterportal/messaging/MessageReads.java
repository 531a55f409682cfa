package org.jobcenterportal.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Told before somebody of the office sees what a message says; implemented by a room that may write the audit log.
 *
 * <p>A call and no event, because the row of the log must be there before the message is shown.
 */
public interface MessageReads {

    /**
     * Notes that the account acting right now opens a message.
     *
     * @param person who got the message; none for a visitor
     */
    void opened(MessageId message, @Nullable UUID person);
}
