package org.jobcenterportal.messaging;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * How a person of the portal is reached.
 *
 * @param name as the person is greeted, for example "Frau Marchenko"
 * @param email none if the person wishes no mail or has no address
 * @param isProtected whether a mail may only say that there is news (F8)
 */
public record Recipient(
        UUID person, String name, @Nullable EmailAddress email, String languageTag, boolean isProtected) {

    /** A message to this person; empty if no mail reaches her. */
    public Optional<MessageDraft> draft(
            String kind, MailContent content, @Nullable CalendarEvent calendar, Instant dueAt, UUID about) {
        return Optional.ofNullable(email)
                .map(address -> new MessageDraft(
                        kind,
                        address,
                        name,
                        Locale.forLanguageTag(languageTag),
                        content,
                        calendar,
                        dueAt,
                        about,
                        person,
                        isProtected));
    }
}
