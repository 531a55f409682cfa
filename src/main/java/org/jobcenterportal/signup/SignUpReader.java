package org.jobcenterportal.signup;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.messaging.CalendarEvent;
import org.jobcenterportal.messaging.LetterAddress;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.messaging.MessageDraft;
import org.jobcenterportal.messaging.Recipient;
import org.jobcenterportal.messaging.SafeTime;
import org.jobcenterportal.organisation.StaffDetails;
import org.jspecify.annotations.Nullable;

/** Whom a message about a registration reaches, by e-mail or by letter, and when it may. */
record SignUpReader(
        @Nullable EmailAddress email,
        @Nullable LetterAddress letter,
        String name,
        @Nullable UUID person,
        boolean discreet,
        List<SafeTime> safeTimes,
        Locale locale) {

    /** What the kinds of these messages begin with. */
    static final String KIND = "signup.kind.";

    static SignUpReader of(EmailAddress email, String name, Locale locale) {
        return new SignUpReader(email, null, name, null, false, List.of(), locale);
    }

    static SignUpReader of(StaffDetails colleague) {
        return new SignUpReader(
                colleague.email(), null, colleague.name().full(), null, false, List.of(), Locale.GERMAN);
    }

    static SignUpReader of(Recipient recipient) {
        return new SignUpReader(
                recipient.email(),
                recipient.email() == null ? recipient.letter() : null,
                recipient.name(),
                recipient.person(),
                recipient.isProtected(),
                recipient.safeTimes(),
                Locale.forLanguageTag(recipient.languageTag()));
    }

    MessageDraft message(
            String kind,
            EventRegistration registration,
            MailContent content,
            @Nullable CalendarEvent calendar,
            Instant dueAt,
            @Nullable Instant expiresAt) {
        return new MessageDraft(
                KIND + kind,
                email,
                name,
                locale,
                content,
                calendar,
                dueAt,
                registration.id().value(),
                person,
                discreet,
                letter,
                expiresAt);
    }
}
