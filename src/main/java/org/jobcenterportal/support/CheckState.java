package org.jobcenterportal.support;

import org.jobcenterportal.law.Verdict;

/** How far a pre-check has come. What it says is a first view, never a decision. */
public enum CheckState {
    COLLECTING,
    LIKELY,
    UNLIKELY,
    NEEDS_DOCS,
    HANDED_OVER;

    static CheckState of(Verdict verdict) {
        return switch (verdict) {
            case YES -> LIKELY;
            case NO -> UNLIKELY;
            case UNKNOWN -> NEEDS_DOCS;
        };
    }

    /** Whether it says something that can be handed over to the central system. */
    public boolean isEstimated() {
        return this == LIKELY || this == UNLIKELY || this == NEEDS_DOCS;
    }

    /** Whether answers may still be collected. */
    public boolean isOpen() {
        return this != HANDED_OVER;
    }
}
