package org.jobcenterportal.support;

/** What a disability changes in support. A health datum: only for whoever may know it. */
public enum Disability {
    UNKNOWN,
    NONE,
    /** Menschen mit Behinderungen. */
    DISABLED,
    /** Schwerbehindert or equal to it (§ 2 Abs. 2 und 3 SGB IX). */
    SEVERELY,
    /** Besonders betroffene schwerbehinderte Menschen (§ 90 Abs. 2 SGB III). */
    PARTICULARLY;

    public boolean isKnown() {
        return this != UNKNOWN;
    }

    boolean isDisabled() {
        return this == DISABLED || isSevere();
    }

    boolean isSevere() {
        return this == SEVERELY || this == PARTICULARLY;
    }
}
