package org.jobcenterportal.referrals;

import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.kernel.Words;

/** The body to which something goes, as it stands in the window of an envelope. */
public record Destination(String name, PostalAddress address) {

    public static final int LONGEST_NAME = 120;

    public Destination {
        name = name.strip();
        if (!Words.isValid(name, LONGEST_NAME) || name.contains("\n")) {
            throw new IllegalArgumentException("A body has a name of up to " + LONGEST_NAME + " characters");
        }
    }
}
