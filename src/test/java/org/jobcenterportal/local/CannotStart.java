package org.jobcenterportal.local;

/** A reason, in one sentence for the person at the keyboard, why the portal cannot run on this machine now. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
