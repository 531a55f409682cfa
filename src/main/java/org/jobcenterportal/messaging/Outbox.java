package org.jobcenterportal.messaging;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes messages in the transaction of what they tell: both happen or neither. Sending comes later and elsewhere.
 */
@Service
@InternalUse
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {

    private final OutboxMessages messages;
    private final MailRenderer renderer;
    private final LetterRenderer letters;
    private final MessagingSettings settings;
    private final Clock clock;

    Outbox(
            OutboxMessages messages,
            MailRenderer renderer,
            LetterRenderer letters,
            MessagingSettings settings,
            Clock clock) {
        this.messages = messages;
        this.renderer = renderer;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    public MessageId enqueue(MessageDraft draft) {
        return enqueueAll(List.of(draft)).getFirst();
    }

    /** Takes several messages; the database gets them in one batch when the transaction ends. */
    public List<MessageId> enqueueAll(List<MessageDraft> drafts) {
        var now = clock.instant();
        return save(drafts.stream()
                .map(draft -> message(draft, written(draft, now), now))
                .toList());
    }

    /** Takes one message for several times; it is written once. */
    public List<MessageId> enqueueAt(MessageDraft draft, List<Instant> times) {
        var now = clock.instant();
        var written = written(draft, now);
        return save(times.stream()
                .map(time -> message(draft.dueAt(time), written, now))
                .toList());
    }

    /**
     * Takes back what is no longer true and has not been sent.
     *
     * @return how many messages were taken back
     */
    public int withdraw(UUID about, String kind) {
        return messages.withdraw(about, List.of(kind));
    }

    /** The same for messages of any of these kinds. */
    public int withdraw(UUID about, Collection<String> kinds) {
        return messages.withdraw(about, kinds);
    }

    /** Which of these kinds of message was taken last about something, and not taken back. */
    public Optional<String> latestKind(UUID about, Collection<String> kinds) {
        return messages.latestKinds(about, kinds, Limit.of(1)).stream().findFirst();
    }

    /**
     * Of which of these things a message was given up for good and no way is left: nothing about it still waits or is on its
     * way, no letter went out, and no mail has gone since.
     */
    public Set<UUID> undeliverable(Collection<UUID> about) {
        return about.isEmpty() ? Set.of() : messages.withNoWayLeft(about);
    }

    /** About which of these things a message waits, is on its way or has gone out, and was not given up after all. */
    public Set<UUID> deliverable(Collection<UUID> about) {
        if (about.isEmpty()) {
            return Set.of();
        }
        var lost = messages.withNoWayLeft(about);
        return messages.underWay(about).stream().filter(not(lost::contains)).collect(toSet());
    }

    private RenderedMail written(MessageDraft draft, Instant now) {
        return switch (draft.channel()) {
            case LETTER -> letters.render(draft, now);
            case EMAIL, PORTAL -> renderer.render(draft);
        };
    }

    private OutboxMessage message(MessageDraft draft, RenderedMail written, Instant now) {
        var domain = settings.from().domain();
        return switch (draft.channel()) {
            case LETTER -> OutboxMessage.letter(draft, written, domain, now);
            case EMAIL, PORTAL -> OutboxMessage.email(draft, written, domain, now);
        };
    }

    private List<MessageId> save(List<OutboxMessage> all) {
        messages.saveAll(all);
        return all.stream().map(OutboxMessage::id).toList();
    }
}
