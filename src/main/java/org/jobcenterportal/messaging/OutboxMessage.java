package org.jobcenterportal.messaging;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.uikit.Language;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way to one person, rendered when it was decided on and sent when it is due.
 *
 * <p>{@code nextAttemptAt} is when a sender looks at it again; a message without it rests for good. While a sender has
 * the message, it is the end of the sender's lease.
 */
@Entity
@Table(name = "outbox_message")
class OutboxMessage extends Aggregate<OutboxMessage, MessageId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MessageId id;

    private String kind;
    private UUID about;
    private @Nullable UUID person;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private String language;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "to_address"))
    private @Nullable EmailAddress toAddress;

    private String toName;
    private String subject;

    @Column(length = 16_777_215)
    private String html;

    @Column(length = 16_777_215)
    private String text;

    @Column(length = 65_535)
    private @Nullable String calendar;

    @Enumerated(EnumType.STRING)
    private CalendarEvent.@Nullable Method calendarMethod;

    private String messageId;
    private Instant createdAt;
    private Instant dueAt;
    private @Nullable Instant nextAttemptAt;
    private int attempts;
    private int interruptions;

    @Enumerated(EnumType.STRING)
    private @Nullable DeliveryProblem lastProblem;

    private @Nullable Instant sentAt;

    @Column(length = 16_777_215)
    private @Nullable String content;

    private @Nullable UUID insteadOf;
    private @Nullable Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected OutboxMessage() {} // JPA

    private OutboxMessage(MessageDraft draft, RenderedMail mail, String domain, Instant now) {
        id = MessageId.next();
        kind = draft.kind();
        about = draft.about();
        person = draft.person();
        channel = draft.channel();
        state = MessageState.WAITING;
        language = Language.of(draft.locale()).tag();
        toAddress = draft.to();
        toName = draft.toName();
        subject = mail.subject();
        html = mail.html();
        text = mail.text();
        if (mail.calendar() != null) {
            calendar = mail.calendar().content();
            calendarMethod = mail.calendar().method();
        }
        messageId = "<" + id.value() + "@" + domain + ">";
        createdAt = now;
        dueAt = draft.dueAt();
        nextAttemptAt = channel == Channel.EMAIL ? draft.dueAt() : null;
        content = draft.discreet() ? null : StoredContent.write(draft.content());
        expiresAt = draft.expiresAt();
    }

    /** A mail that waits for its time. Its Message-ID never changes, so that a repetition shows as one. */
    static OutboxMessage email(MessageDraft draft, RenderedMail mail, String domain, Instant now) {
        return new OutboxMessage(draft, mail, domain, now);
    }

    /** A letter that waits to be printed. */
    static OutboxMessage letter(MessageDraft draft, RenderedMail letter, String domain, Instant now) {
        return new OutboxMessage(draft, letter, domain, now);
    }

    /** A letter in the place of a mail that was given up. */
    static OutboxMessage letterInsteadOf(
            OutboxMessage mail, MessageDraft draft, RenderedMail letter, String domain, Instant now) {
        var instead = new OutboxMessage(draft, letter, domain, now);
        instead.insteadOf = mail.id.value();
        return instead;
    }

    @Override
    public MessageId id() {
        return id;
    }

    String kind() {
        return kind;
    }

    UUID about() {
        return about;
    }

    @Nullable
    UUID person() {
        return person;
    }

    Channel channel() {
        return channel;
    }

    MessageState state() {
        return state;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    @Nullable
    EmailAddress toAddress() {
        return toAddress;
    }

    String toName() {
        return toName;
    }

    RenderedMail mail() {
        return new RenderedMail(
                subject,
                html,
                text,
                calendar == null || calendarMethod == null
                        ? null
                        : new RenderedMail.CalendarFile(calendarMethod, calendar));
    }

    String messageId() {
        return messageId;
    }

    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    int attempts() {
        return attempts;
    }

    @Nullable
    DeliveryProblem lastProblem() {
        return lastProblem;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    /** What it says, for another way; none if its reader is under protection. */
    @Nullable
    MailContent content() {
        return content == null ? null : StoredContent.read(content);
    }

    @Nullable
    Instant expiresAt() {
        return expiresAt;
    }

    /** Whether it would tell nothing new any more. */
    boolean isExpiredAt(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** Its matter is over before it could be sent. */
    void expire() {
        state = MessageState.WITHDRAWN;
        nextAttemptAt = null;
    }

    /**
     * A sender takes the message until the lease ends. If an earlier sender died with it, it is tried once more, and
     * only once: it may have arrived.
     *
     * @return whether it may be sent
     */
    boolean claim(Instant now, Duration lease) {
        if (state == MessageState.SENDING && isTooOftenUncertain()) {
            giveUp(DeliveryProblem.INTERRUPTED);
            return false;
        }
        state = MessageState.SENDING;
        attempts++;
        nextAttemptAt = now.plus(lease);
        return true;
    }

    /** Whether this claim is still the sender's own; another sender may have taken the message since. */
    boolean isClaimedFor(int attempt) {
        return state == MessageState.SENDING && attempts == attempt;
    }

    void sent(Instant now) {
        state = MessageState.SENT;
        sentAt = now;
        nextAttemptAt = null;
        lastProblem = null;
    }

    void notSent(DeliveryProblem problem, Instant now, Backoff backoff) {
        var uncertain = problem == DeliveryProblem.OUTCOME_UNKNOWN && isTooOftenUncertain();
        if (!problem.isPassing() || uncertain || backoff.isExhaustedAfter(attempts)) {
            giveUp(problem);
        } else {
            wait(now.plus(backoff.pauseAfter(attempts)));
            lastProblem = problem;
        }
    }

    /** The sender did not come to this message; that was no attempt. */
    void putBack(Instant until) {
        attempts--;
        wait(until);
    }

    /** Administration has looked into it and wants it tried again. */
    boolean retry(Instant now) {
        if (state != MessageState.FAILED) {
            return false;
        }
        attempts = 0;
        interruptions = 0;
        wait(now);
        return true;
    }

    private boolean isTooOftenUncertain() {
        interruptions++;
        return interruptions > 1;
    }

    private void wait(Instant until) {
        state = MessageState.WAITING;
        nextAttemptAt = until;
    }

    private void giveUp(DeliveryProblem problem) {
        state = MessageState.FAILED;
        lastProblem = problem;
        nextAttemptAt = null;
    }
}
