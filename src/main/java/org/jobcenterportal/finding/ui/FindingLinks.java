package org.jobcenterportal.finding.ui;

import org.jobcenterportal.citizens.CustomerNumber;

/** The addresses to which this room's screens lead. They are German and stay. */
final class FindingLinks {

    static final String CASES = "intern/faelle";

    private FindingLinks() {}

    /** The file of whoever has this number, if anybody has. */
    static String file(CustomerNumber number) {
        return CASES + "/" + number.value();
    }
}
