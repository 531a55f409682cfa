package org.jobcenterportal.transit;

/** What became of a table of stops. */
public sealed interface StopImport {

    /** It holds from now on, with so many lines. */
    record Imported(int lines) implements StopImport {}

    /**
     * Nothing was written.
     *
     * @param line which line it is about; nought for the whole file
     */
    record Refused(StopProblem problem, int line) implements StopImport {}
}
