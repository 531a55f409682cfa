package org.jobcenterportal.messaging;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.identity.InternalUse;
import org.jspecify.annotations.Nullable;
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

    /** The last way that a message of a kind took, for each of many matters: one question for all. */
    public Map<UUID, LastWay> lastWays(Collection<UUID> matters, String kind) {
        var ways = new HashMap<UUID, LastWay>();
        if (!matters.isEmpty()) {
            messages.deliveries(matters, kind)
                    .forEach(one -> ways.put(one.about(), new LastWay(one.channel(), one.state(), one.sentAt())));
        }
        return Map.copyOf(ways);
    }

    /**
     * By which way a message went last, and how far it has come.
     *
     * @param sentAt when the mail left, or the letter was printed; none as long as it waits
     */
    public record LastWay(
            Channel channel, MessageState state, @Nullable Instant sentAt) {}

    /** Every message to one person, the latest first: that it went out, and never what it says. */
    public List<Delivery> to(UUID person) {
        return messages.deliveriesTo(person);
    }
}
