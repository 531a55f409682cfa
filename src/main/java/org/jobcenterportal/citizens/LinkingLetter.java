package org.jobcenterportal.citizens;

import java.time.Instant;

/** What came of writing a letter with a code. */
public sealed interface LinkingLetter {

    /** The letter as PDF. It is kept nowhere, so it is printed now or written anew. */
    @SuppressWarnings("ArrayRecordComponent") // a file that is handed on once and never compared
    record Written(byte[] pdf, Instant until) implements LinkingLetter {}

    /** The person has an account already. */
    record AlreadyLinked() implements LinkingLetter {}

    /** No postal address of the person is known. */
    record NoAddress() implements LinkingLetter {}

    /** There is no such person for whoever asks. */
    record NotFound() implements LinkingLetter {}
}
