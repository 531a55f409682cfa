package org.jobcenterportal.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message on its way, without what it says and without an address.
 *
 * @param insteadOf the message that could not be delivered, if this one is the second attempt
 */
public record Delivery(
        MessageId id,
        String kind,
        Channel channel,
        MessageState state,
        Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable DeliveryProblem problem,
        @Nullable UUID insteadOf) {}
