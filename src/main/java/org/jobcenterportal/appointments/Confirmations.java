package org.jobcenterportal.appointments;

import org.jobcenterportal.messaging.Channel;
import org.jobcenterportal.messaging.MailStatus;
import org.springframework.stereotype.Component;

/** Knows how a confirmation travels, so that no screen promises a mail that nobody sends. */
@Component
class Confirmations {

    private final Addressees addressees;
    private final MailStatus mail;

    Confirmations(Addressees addressees, MailStatus mail) {
        this.addressees = addressees;
        this.mail = mail;
    }

    Confirmation of(BcaConsultation consultation) {
        var channel = addressees
                .of(consultation)
                .map(to -> to.email() == null ? Channel.LETTER : Channel.EMAIL)
                .orElse(null);
        return Confirmation.by(channel, mail.isSending());
    }
}
