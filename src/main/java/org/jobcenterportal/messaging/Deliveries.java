package org.jobcenterportal.messaging;

import java.util.List;
import java.util.UUID;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the room that writes messages how they fared (F54). */
@Service
@InternalUse
@Transactional(readOnly = true)
public class Deliveries {

    private final OutboxMessages messages;

    Deliveries(OutboxMessages messages) {
        this.messages = messages;
    }

    /** Every message about one matter, in the order in which they are due. */
    public List<Delivery> about(UUID matter) {
        return messages.deliveries(matter);
    }

    /** Every message to one person, the latest first: that it went out, and never what it says. */
    public List<Delivery> to(UUID person) {
        return messages.deliveriesTo(person);
    }
}
