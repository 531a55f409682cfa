package org.jobcenterportal.citizens;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.messaging.MessageId;
import org.jobcenterportal.messaging.MessageReads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes into the log whose message the office opened; a visitor's is known by the message alone. */
@Component
@InternalUse
class OpenedMessages implements MessageReads {

    private static final Purpose OUTBOX = new Purpose("messaging.outbox");

    private final AuditLog log;

    OpenedMessages(AuditLog log) {
        this.log = log;
    }

    @Override
    public void opened(MessageId message, @Nullable UUID person) {
        log.read(OUTBOX, List.of(Objects.requireNonNullElse(person, message.value())));
    }
}
