package org.jobcenterportal.law;

/** What a rule gives: a number with its unit, or one of a few words. */
public sealed interface Value permits Quantity, Word {

    /** As the file writes it: {@code 21 MONTHS}, or {@code MEDIATION}. */
    static Value of(String written) {
        return Character.isDigit(written.charAt(0)) ? Quantity.of(written) : new Word(written);
    }
}
