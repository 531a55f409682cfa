package org.jobcenterportal.messaging;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jobcenterportal.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A message that another room wants to be sent by e-mail or by letter.
 *
 * @param kind what the message is, in the words of the room that writes it, such as {@code appointments.kind.booked};
 *     it is also the key of the text by which the office calls it
 * @param about the thing that the message is about; with the kind it finds messages that are to be withdrawn
 * @param person the person of the portal who gets it; none for a visitor
 * @param discreet whether the mail only says that there is news in the portal, because its reader is under protection
 *     (F8)
 * @param to the e-mail address; none for a letter
 * @param letter where the letter goes; none for an e-mail
 * @param expiresAt when the message tells nothing new any more and is not sent; none if it always does
 */
public record MessageDraft(
        String kind,
        @Nullable EmailAddress to,
        String toName,
        Locale locale,
        MailContent content,
        @Nullable CalendarEvent calendar,
        Instant dueAt,
        UUID about,
        @Nullable UUID person,
        boolean discreet,
        @Nullable LetterAddress letter,
        @Nullable Instant expiresAt) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9.-]{0,59}");

    public MessageDraft {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("The kind of a message is a key of up to 60 small letters");
        }
        toName = SingleLine.of("The name of a recipient", toName, 201);
        if ((to == null) == (letter == null)) {
            throw new IllegalArgumentException("A message takes one way: e-mail or letter");
        }
    }

    /** A message by e-mail that is always worth sending. */
    public MessageDraft(
            String kind,
            EmailAddress to,
            String toName,
            Locale locale,
            MailContent content,
            @Nullable CalendarEvent calendar,
            Instant dueAt,
            UUID about,
            @Nullable UUID person,
            boolean discreet) {
        this(kind, to, toName, locale, content, calendar, dueAt, about, person, discreet, null, null);
    }

    /** A message to somebody of whom the portal knows no more than the address. */
    public MessageDraft(
            String kind,
            EmailAddress to,
            String toName,
            Locale locale,
            MailContent content,
            @Nullable CalendarEvent calendar,
            Instant dueAt,
            UUID about) {
        this(kind, to, toName, locale, content, calendar, dueAt, about, null, false);
    }

    /** The same at another time. */
    public MessageDraft dueAt(Instant time) {
        return new MessageDraft(
                kind, to, toName, locale, content, calendar, time, about, person, discreet, letter, expiresAt);
    }

    Channel channel() {
        return letter == null ? Channel.EMAIL : Channel.LETTER;
    }
}
