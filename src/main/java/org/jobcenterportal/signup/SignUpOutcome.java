package org.jobcenterportal.signup;

/** What became of the wish to come. */
public sealed interface SignUpOutcome {

    /** She has a place, or stands in the line, as the registration says. */
    record SignedUp(RegistrationDetails registration) implements SignUpOutcome {}

    /** She has a place already, or stands in the line already; nothing has changed. */
    record Already(RegistrationDetails registration) implements SignUpOutcome {}

    /** Somebody without an account is signed up already; who that is, the portal does not tell. */
    record AlreadyByOther() implements SignUpOutcome {}

    /** Something is lacking, and she did not want to wait. */
    record Full(Lacking lacking) implements SignUpOutcome {}

    record Refused(SignUpRefusal reason) implements SignUpOutcome {}
}
