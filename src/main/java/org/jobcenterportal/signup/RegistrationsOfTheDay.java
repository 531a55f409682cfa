package org.jobcenterportal.signup;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.messaging.Recipient;
import org.jobcenterportal.messaging.Recipients;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the room of the day itself asks of registrations: whose code it is, who had a place, and where to write afterwards. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class RegistrationsOfTheDay {

    private final EventRegistrations registrations;
    private final Recipients recipients;
    private final StaffDirectory staff;

    RegistrationsOfTheDay(EventRegistrations registrations, Recipients recipients, StaffDirectory staff) {
        this.registrations = registrations;
        this.recipients = recipients;
        this.staff = staff;
    }

    /** The registration of a code, whichever event it is for. */
    public Optional<RegistrationRow> byCode(RegistrationCode code) {
        return registrations.findByCode(code).map(RegistrationRow::of);
    }

    /** Everybody who was ever signed up for one of these events, by event. */
    public Map<EventId, List<RegistrationRow>> of(Collection<EventId> events) {
        return events.isEmpty()
                ? Map.of()
                : registrations.ofEvents(events).stream()
                        .map(RegistrationRow::of)
                        .collect(groupingBy(RegistrationRow::event));
    }

    /** Where a mail reaches her that says what it is about; empty for who has no address or is under protection. */
    public Optional<Reached> reached(RegistrationId id) {
        return registrations.findById(id).flatMap(registration -> switch (registration.holder()) {
            case Holder.Person(var person) ->
                recipients
                        .addressee(person.value())
                        .filter(recipient -> !recipient.isProtected())
                        .flatMap(RegistrationsOfTheDay::reached);
            case Holder.WithAccount(var account, var name, var email) -> reached(email, name, registration.language());
            case Holder.Visitor(var name, var email, var phone, var fallback) ->
                reached(email, name, registration.language());
            case Holder.Colleague(var colleague) -> {
                var known = staff.get(colleague);
                yield reached(known.email(), known.name().full(), Locale.GERMAN);
            }
        });
    }

    /** Somebody whom a mail reaches. */
    public record Reached(EmailAddress email, String name, Locale language) {}

    private static Optional<Reached> reached(Recipient recipient) {
        return reached(recipient.email(), recipient.name(), Locale.forLanguageTag(recipient.languageTag()));
    }

    private static Optional<Reached> reached(@Nullable EmailAddress email, String name, Locale language) {
        return Optional.ofNullable(email).map(known -> new Reached(known, name, language));
    }
}
