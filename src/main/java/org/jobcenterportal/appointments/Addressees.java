package org.jobcenterportal.appointments;

import java.util.List;
import java.util.Optional;
import org.jobcenterportal.messaging.Recipients;
import org.springframework.stereotype.Component;

/** Finds whom a message about a consultation reaches, from whose it is. */
@Component
class Addressees {

    private final Recipients recipients;

    Addressees(Recipients recipients) {
        this.recipients = recipients;
    }

    /** Whether there is an address to which the portal can write at once; a letter may come too late. */
    boolean reachesByEmail(BcaConsultation consultation) {
        return of(consultation).filter(to -> to.email() != null).isPresent();
    }

    /** By e-mail where there is one that is wished, else by letter; nobody if neither reaches her. */
    Optional<Addressee> of(BcaConsultation consultation) {
        return switch (consultation.holder()) {
            case Holder.Person(var person) ->
                recipients
                        .addressee(person.value())
                        .filter(recipient -> recipient.email() != null || recipient.letter() != null)
                        .map(recipient -> new Addressee(
                                recipient.email(),
                                recipient.email() == null ? recipient.letter() : null,
                                recipient.name(),
                                recipient.person(),
                                recipient.isProtected(),
                                recipient.safeTimes()));
            case Holder.WithAccount(var account, var name, var email) ->
                Optional.ofNullable(email).map(known -> new Addressee(known, null, name, null, false, List.of()));
            case Holder.Visitor(var name, var email) ->
                Optional.of(new Addressee(email, null, name, null, false, List.of()));
            case Holder.Caller caller -> Optional.empty();
        };
    }
}
