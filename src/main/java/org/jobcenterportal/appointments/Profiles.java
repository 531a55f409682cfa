package org.jobcenterportal.appointments;

import java.util.Optional;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.Interpreter;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.messaging.Recipient;
import org.jobcenterportal.messaging.Recipients;
import org.springframework.stereotype.Component;

/** How people wish to be spoken with, so that nobody is asked what the portal knows already. */
@Component
class Profiles {

    private static final String GERMAN = "de";

    private final CitizenDirectory citizens;
    private final Recipients recipients;

    Profiles(CitizenDirectory citizens, Recipients recipients) {
        this.citizens = citizens;
        this.recipients = recipients;
    }

    Profile of(PersonId person) {
        return new Profile(
                needs(citizens.communication(person)),
                recipients.recipient(person.value()).map(Recipient::languageTag).orElse(GERMAN));
    }

    private static Needs needs(Optional<Communication> known) {
        return known.map(communication -> new Needs(
                        false,
                        communication.interpreter() == Interpreter.SPOKEN ? communication.languageTag() : null,
                        communication.simpleLanguage(),
                        false,
                        communication.interpreter() == Interpreter.SIGN_LANGUAGE))
                .orElse(Needs.NONE);
    }
}
