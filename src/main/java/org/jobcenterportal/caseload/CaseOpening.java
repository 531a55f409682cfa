package org.jobcenterportal.caseload;

import org.jobcenterportal.citizens.PersonId;

/** What happens when somebody wants to open a case by its customer number. */
public sealed interface CaseOpening {

    /** It is open; the look stands in the log already. */
    record Open(PersonId person, Relation relation) implements CaseOpening {}

    /** She has to say why first; nothing tells whether anybody has this number. */
    record ReasonNeeded() implements CaseOpening {}

    /** Nobody has this number, or it is not for her: nothing tells which. */
    record Closed() implements CaseOpening {}
}
