package org.jobcenterportal.employers;

import org.jobcenterportal.kernel.PostalAddress;

/** A place at which an employer has work. */
public record Site(SiteId id, String name, PostalAddress address) {

    public static final int LONGEST_NAME = 120;

    public Site {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("The name of a site has 1 to " + LONGEST_NAME + " characters");
        }
    }
}
