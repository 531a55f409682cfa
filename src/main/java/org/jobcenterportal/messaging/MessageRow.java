package org.jobcenterportal.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message as one line of a list: whom it reaches can only be guessed. */
public record MessageRow(
        MessageId id,
        String kind,
        MessageState state,
        Channel channel,
        String maskedAddress,
        String languageTag,
        Instant dueAt,
        int attempts,
        @Nullable DeliveryProblem lastProblem) {

    public MessageRow {
        maskedAddress = masked(maskedAddress);
    }

    /** "o…@mail.example": the first letter, and the provider, because it is often the provider that refuses; nothing for a letter. */
    private static String masked(String address) {
        return address.isEmpty() ? "" : address.substring(0, 1) + "…" + address.substring(address.lastIndexOf('@'));
    }
}
