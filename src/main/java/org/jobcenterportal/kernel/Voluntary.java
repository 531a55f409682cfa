package org.jobcenterportal.kernel;

/**
 * Says of an offer that it is voluntary and has no legal consequences, whoever declines, cancels or stays away.
 *
 * <p>It has no state, so there is no variant of it that says otherwise: what carries it cannot be made to count.
 */
public record Voluntary() {

    /** Never. A method, so that whoever asks gets the same answer for every voluntary offer. */
    public boolean hasLegalConsequences() {
        return false;
    }
}
