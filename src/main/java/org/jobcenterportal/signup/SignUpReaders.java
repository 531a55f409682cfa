package org.jobcenterportal.signup;

import java.util.Optional;
import org.jobcenterportal.messaging.Recipients;
import org.jobcenterportal.organisation.StaffDirectory;
import org.springframework.stereotype.Component;

/** Finds whom a message about a registration reaches; nobody, where there is neither e-mail nor address. */
@Component
class SignUpReaders {

    private final Recipients recipients;
    private final StaffDirectory staff;

    SignUpReaders(Recipients recipients, StaffDirectory staff) {
        this.recipients = recipients;
        this.staff = staff;
    }

    Optional<SignUpReader> of(EventRegistration registration) {
        return switch (registration.holder()) {
            case Holder.Person(var person) ->
                recipients
                        .addressee(person.value())
                        .filter(recipient -> recipient.email() != null || recipient.letter() != null)
                        .map(SignUpReader::of);
            case Holder.WithAccount(var account, var name, var email) ->
                Optional.ofNullable(email).map(known -> SignUpReader.of(known, name, registration.language()));
            case Holder.Visitor(var name, var email, var phone, var fallback) ->
                Optional.ofNullable(email).map(known -> SignUpReader.of(known, name, registration.language()));
            case Holder.Colleague(var id) ->
                Optional.of(staff.get(id))
                        .filter(known -> known.email() != null)
                        .map(SignUpReader::of);
        };
    }
}
