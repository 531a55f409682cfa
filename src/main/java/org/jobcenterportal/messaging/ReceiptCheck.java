package org.jobcenterportal.messaging;

import java.time.Instant;

/** What a receipt turns out to be. */
public sealed interface ReceiptCheck {

    /**
     * It is ours.
     *
     * @param kind what kind of step it confirms: the key of a text
     */
    record Genuine(ReceiptCode code, String kind, Instant issuedAt) implements ReceiptCheck {}

    /** The portal has never given such a receipt, or the code has a slip. */
    record Unknown() implements ReceiptCheck {}

    /** Too many receipts were looked up within this hour. */
    record TooMany() implements ReceiptCheck {}
}
