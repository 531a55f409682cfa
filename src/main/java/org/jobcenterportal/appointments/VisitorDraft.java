package org.jobcenterportal.appointments;

import org.jobcenterportal.kernel.EmailAddress;

/** What a visitor without an account wants to book. */
public record VisitorDraft(ConsultationDraft consultation, String name, EmailAddress email) {

    /** The longest name that is stored, in characters. */
    public static final int MAX_NAME = 200;

    public VisitorDraft {
        name = name.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("A name has 1 to " + MAX_NAME + " characters");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A name has no control characters");
        }
    }
}
