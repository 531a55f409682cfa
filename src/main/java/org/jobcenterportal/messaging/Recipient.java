package org.jobcenterportal.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * How a person of the portal is reached.
 *
 * @param name as the person is greeted, for example "Frau Marchenko"
 * @param email none if the person wishes no mail or has no address
 * @param isProtected whether a mail may only say that there is news (F8)
 * @param letter where letters go; none if no address is known
 * @param phone where she can be called, if that is known
 * @param safeTimes when she can be reached safely; without any, at all times
 */
public record Recipient(
        UUID person,
        String name,
        @Nullable EmailAddress email,
        String languageTag,
        boolean isProtected,
        @Nullable LetterAddress letter,
        @Nullable PhoneNumber phone,
        List<SafeTime> safeTimes) {

    public Recipient {
        safeTimes = List.copyOf(safeTimes);
    }

    public Recipient(UUID person, String name, @Nullable EmailAddress email, String languageTag, boolean isProtected) {
        this(person, name, email, languageTag, isProtected, null, null, List.of());
    }

    /** A message to this person by e-mail, or else by letter; empty if neither reaches her. */
    public Optional<MessageDraft> draft(
            String kind, MailContent content, @Nullable CalendarEvent calendar, Instant dueAt, UUID about) {
        return email == null && letter == null
                ? Optional.empty()
                : Optional.of(new MessageDraft(
                        kind,
                        email,
                        name,
                        Locale.forLanguageTag(languageTag),
                        content,
                        calendar,
                        dueAt,
                        about,
                        person,
                        isProtected,
                        email == null ? letter : null,
                        null));
    }
}
