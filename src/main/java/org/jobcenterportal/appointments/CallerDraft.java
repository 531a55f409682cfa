package org.jobcenterportal.appointments;

import org.jobcenterportal.citizens.CustomerNumber;

/** What somebody wants who rings the office or stands at its counter. */
public record CallerDraft(ConsultationDraft consultation, Caller caller) {

    public CallerDraft {
        if (caller instanceof Caller.Unknown && consultation.way() == Way.VIDEO) {
            throw new IllegalArgumentException("A conversation by video needs an e-mail address");
        }
    }

    /** Who is on the line. */
    public sealed interface Caller {

        /** Somebody with a case, known by her number. */
        record Known(CustomerNumber number) implements Caller {}

        /** Somebody of whom the office knows the name that she gives. */
        record Unknown(String name) implements Caller {

            public Unknown {
                name = name.strip().replaceAll("\\s+", " ");
                if (name.isEmpty() || name.length() > VisitorDraft.MAX_NAME) {
                    throw new IllegalArgumentException("A name has 1 to " + VisitorDraft.MAX_NAME + " characters");
                }
                if (name.chars().anyMatch(Character::isISOControl)) {
                    throw new IllegalArgumentException("A name has no control characters");
                }
            }
        }
    }
}
