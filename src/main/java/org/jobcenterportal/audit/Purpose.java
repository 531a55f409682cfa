package org.jobcenterportal.audit;

/** Why somebody reads personal data, as a code that the citizen's own view of the log puts into words. */
public record Purpose(String code) {

    public Purpose {
        Codes.check(code);
    }
}
