package org.jobcenterportal.appointments;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.messaging.CalendarEvent;
import org.jobcenterportal.messaging.LetterAddress;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.messaging.MessageDraft;
import org.jobcenterportal.messaging.SafeTime;
import org.jspecify.annotations.Nullable;

/** Whom a message about a consultation reaches, by e-mail or by letter, and when it may. */
record Addressee(
        @Nullable EmailAddress email,
        @Nullable LetterAddress letter,
        String name,
        @Nullable UUID person,
        boolean discreet,
        List<SafeTime> safeTimes) {

    MessageDraft message(
            BcaConsultation consultation,
            String kind,
            Locale locale,
            MailContent content,
            @Nullable CalendarEvent calendar,
            Instant dueAt,
            @Nullable Instant expiresAt) {
        return new MessageDraft(
                kind,
                email,
                name,
                locale,
                content,
                calendar,
                dueAt,
                consultation.id().value(),
                person,
                discreet,
                letter,
                expiresAt);
    }
}
