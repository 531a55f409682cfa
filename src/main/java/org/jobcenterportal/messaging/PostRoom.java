package org.jobcenterportal.messaging;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's post room: what waits, what went out and what did not arrive. */
@Service
@PreAuthorize("hasRole('administration')")
@Transactional(readOnly = true)
public class PostRoom {

    private final OutboxMessages messages;
    private final MessageReads reads;
    private final MailServer server;
    private final Clock clock;

    PostRoom(OutboxMessages messages, MessageReads reads, MailServer server, Clock clock) {
        this.messages = messages;
        this.reads = reads;
        this.server = server;
        this.clock = clock;
    }

    /** Whether anything leaves the house at all. */
    public boolean hasMailServer() {
        return server.isConfigured();
    }

    /** One page of the messages in a state, or in any. */
    public List<MessageRow> messages(@Nullable MessageState state, Pageable page) {
        return messages.rows(state, page);
    }

    /** How many messages are in each state. */
    public Map<MessageState, Long> counts() {
        var counts = new EnumMap<MessageState, Long>(MessageState.class);
        messages.countByState().forEach(count -> counts.put(count.state(), count.messages()));
        return counts;
    }

    /** Opens a message; that stands in the log before anybody sees it. */
    public Optional<MessageDetails> open(MessageId id) {
        return messages.findById(id).map(message -> {
            reads.opened(message.id(), message.person());
            return MessageDetails.of(message);
        });
    }

    /**
     * Has a message that was given up tried again.
     *
     * @return whether there was something to try
     */
    @Transactional
    public boolean retry(MessageId id) {
        return messages.findById(id)
                .filter(message -> message.retry(clock.instant()))
                .map(messages::save)
                .isPresent();
    }
}
