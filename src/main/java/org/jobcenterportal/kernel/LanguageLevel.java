package org.jobcenterportal.kernel;

/** How well somebody speaks a language, by the Common European Framework of Reference (CEFR). */
public enum LanguageLevel {
    NONE,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
    NATIVE;

    public boolean isAtLeast(LanguageLevel other) {
        return compareTo(other) >= 0;
    }
}
