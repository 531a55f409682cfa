package org.jobcenterportal.caselist.ui;

import org.jobcenterportal.citizens.CustomerNumber;

/** The address of the list, and of the pages to which it leads. They are German and stay. */
final class CaseListLinks {

    static final String CASES = "intern/faelle";

    static final String NEW_CASE = "intern/faelle/neu";

    private CaseListLinks() {}

    static String file(CustomerNumber number) {
        return CASES + "/" + number.value();
    }
}
