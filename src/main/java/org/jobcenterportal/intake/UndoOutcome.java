package org.jobcenterportal.intake;

/** What came of taking an import back. */
public sealed interface UndoOutcome {

    /** Everything is as it was before. */
    record Undone(int removed, int restored) implements UndoOutcome {}

    /** Somebody has worked with these persons since, so that everything stays. */
    record AlreadyWorked(int persons) implements UndoOutcome {}

    /** It is so long ago that nobody knows any more what was there before. */
    record TooLate() implements UndoOutcome {}

    /** There is no such import, or it was taken back already. */
    record NotThere() implements UndoOutcome {}
}
