package org.jobcenterportal.messaging;

import java.time.Instant;
import org.jobcenterportal.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/** A message as its reader sees it, and how far it has come. */
public record MessageDetails(
        MessageId id,
        String kind,
        MessageState state,
        Channel channel,
        String toName,
        @Nullable EmailAddress toAddress,
        String languageTag,
        String subject,
        String html,
        String text,
        @Nullable CalendarPreview calendar,
        Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable Instant nextAttemptAt,
        int attempts,
        @Nullable DeliveryProblem lastProblem) {

    static MessageDetails of(OutboxMessage message) {
        var mail = message.mail();
        return new MessageDetails(
                message.id(),
                message.kind(),
                message.state(),
                message.channel(),
                message.toName(),
                message.toAddress(),
                message.locale().toLanguageTag(),
                mail.subject(),
                mail.html(),
                mail.text(),
                mail.calendar() == null ? null : CalendarPreview.of(mail.calendar()),
                message.dueAt(),
                message.sentAt(),
                message.nextAttemptAt(),
                message.attempts(),
                message.lastProblem());
    }
}
