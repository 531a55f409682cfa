package org.jobcenterportal.citizens;

import java.time.Instant;

/** What came of entering a code and a birth date. */
public sealed interface LinkingOutcome {

    /** The account belongs to the person from now on. */
    record Linked() implements LinkingOutcome {}

    /** The account belongs to somebody already. */
    record AlreadyLinked() implements LinkingOutcome {}

    /** Code and birth date are not those of a letter that holds; which of them is wrong, nobody is told. */
    record NotRight(int left) implements LinkingOutcome {}

    /** There were too many tries; the next one is possible then. */
    record TooMany(Instant again) implements LinkingOutcome {}
}
