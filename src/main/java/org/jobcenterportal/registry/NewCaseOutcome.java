package org.jobcenterportal.registry;

import org.jobcenterportal.citizens.PersonId;

/** What became of a new case. */
public sealed interface NewCaseOutcome {

    record Created(PersonId person) implements NewCaseOutcome {}

    /** Nothing was written. */
    record Refused(NewCaseRefusal why) implements NewCaseOutcome {}
}
