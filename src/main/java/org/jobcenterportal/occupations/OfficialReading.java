package org.jobcenterportal.occupations;

/** What became of reading the official file. */
sealed interface OfficialReading {

    record Readable(Classification classification) implements OfficialReading {}

    record Refused(FileProblem problem) implements OfficialReading {}
}
