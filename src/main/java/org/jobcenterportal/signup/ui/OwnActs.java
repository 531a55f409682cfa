package org.jobcenterportal.signup.ui;

import java.util.Locale;
import java.util.Optional;
import org.jobcenterportal.signup.RegistrationDetails;
import org.jobcenterportal.signup.RegistrationFile;
import org.jobcenterportal.signup.RegistrationId;
import org.jobcenterportal.signup.SignUpDesk;
import org.jobcenterportal.signup.SignUpDesk.OfferAnswer;

/** What somebody can do with her own registration: with an account, or by the link in her mail. */
interface OwnActs {

    Optional<RegistrationDetails> signOff();

    OfferAnswer accept();

    Optional<RegistrationDetails> decline();

    Optional<RegistrationDetails> pause(boolean paused);

    Optional<RegistrationFile> calendarFile(Locale reader);

    static OwnActs signedIn(SignUpDesk desk, RegistrationId id) {
        return new OwnActs() {

            @Override
            public Optional<RegistrationDetails> signOff() {
                return desk.signOff(id);
            }

            @Override
            public OfferAnswer accept() {
                return desk.accept(id);
            }

            @Override
            public Optional<RegistrationDetails> decline() {
                return desk.decline(id);
            }

            @Override
            public Optional<RegistrationDetails> pause(boolean paused) {
                return desk.pause(id, paused);
            }

            @Override
            public Optional<RegistrationFile> calendarFile(Locale reader) {
                return desk.calendarFile(id, reader);
            }
        };
    }

    static OwnActs byLink(SignUpDesk desk, String token) {
        return new OwnActs() {

            @Override
            public Optional<RegistrationDetails> signOff() {
                return desk.signOffByLink(token);
            }

            @Override
            public OfferAnswer accept() {
                return desk.acceptByLink(token);
            }

            @Override
            public Optional<RegistrationDetails> decline() {
                return desk.declineByLink(token);
            }

            @Override
            public Optional<RegistrationDetails> pause(boolean paused) {
                return desk.pauseByLink(token, paused);
            }

            @Override
            public Optional<RegistrationFile> calendarFile(Locale reader) {
                return desk.calendarFileByLink(token, reader);
            }
        };
    }
}
