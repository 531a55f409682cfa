package org.jobcenterportal.eligibility;

/** How near an offer is to somebody, as a group and never as a number. */
public enum Closeness {
    FITS {
        @Override
        boolean includes(Fit fit) {
            return fit.fits();
        }
    },
    /** One line is missing. */
    ALMOST {
        @Override
        boolean includes(Fit fit) {
            return fit.isAlmost();
        }
    };

    abstract boolean includes(Fit fit);
}
