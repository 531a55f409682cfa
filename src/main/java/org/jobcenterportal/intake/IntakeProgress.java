package org.jobcenterportal.intake;

/** How far an import is. */
public sealed interface IntakeProgress {

    /** So many of all persons are written, and nobody sees them yet. */
    record Running(int done, int all) implements IntakeProgress {}

    /** Everything is taken over. */
    record Done(IntakeResult result) implements IntakeProgress {}

    /** Something went wrong; nothing was taken over. */
    record Failed() implements IntakeProgress {}
}
