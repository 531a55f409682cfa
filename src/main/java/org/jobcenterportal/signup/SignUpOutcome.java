package org.jobcenterportal.signup;

import java.time.Instant;

/** What became of the wish to come. */
public sealed interface SignUpOutcome {

    /** She has a place, or stands in the line, as the registration says. */
    record SignedUp(RegistrationDetails registration) implements SignUpOutcome {}

    /** She has a place already, or stands in the line already; nothing has changed. */
    record Already(RegistrationDetails registration) implements SignUpOutcome {}

    /**
     * Somebody without an account is signed up already: that is told by mail to whoever owns the address, and whoever has typed it
     * reads the same as after a sign-up of hers.
     *
     * @param until when a new registration would have to be confirmed
     */
    record ToldByMail(Instant until) implements SignUpOutcome {}

    /** The same where there is no address to write to; the office is to be called. */
    record AlreadyByOther() implements SignUpOutcome {}

    /** Something is lacking, and she did not want to wait. */
    record Full(Lacking lacking) implements SignUpOutcome {}

    record Refused(SignUpRefusal reason) implements SignUpOutcome {}
}
