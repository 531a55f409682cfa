package org.jobcenterportal.intake;

/** What a file turned out to be. */
public sealed interface FileReading {

    /** A table, and what its columns seem to mean. */
    record Readable(IntakeTable table, IntakeMapping suggested) implements FileReading {}

    /** Nothing that can be taken over. */
    record Refused(FileRefusal reason) implements FileReading {}

    /** Why a file is refused. */
    enum FileRefusal {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        CELL_TOO_LONG,
        NO_TABLE,
        ENCODING,
        OLD_OR_LOCKED,
        UNPACKS_TOO_LARGE,
        ACTIVE_CONTENT,
        BROKEN
    }
}
