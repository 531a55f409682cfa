package org.jobcenterportal.messaging;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of one message to one person. */
@Embeddable
public record MessageId(UUID value) implements Identifier {

    public static MessageId next() {
        return new MessageId(Identifier.nextValue());
    }
}
