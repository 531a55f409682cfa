package org.jobcenterportal.shell;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A short code that a person can read out on the phone and that stands in the log beside the failure. */
public record FailureCode(String value) {

    /** Without letters and digits that are mistaken for each other. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int BEFORE_THE_DASH = 3;
    private static final int AFTER_THE_DASH = 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** As "7K2-P4". */
    public static FailureCode next() {
        return new FailureCode(signs(BEFORE_THE_DASH) + "-" + signs(AFTER_THE_DASH));
    }

    @Override
    public String toString() {
        return value;
    }

    private static String signs(int count) {
        return RANDOM.ints(count, 0, SIGNS.length())
                .mapToObj(index -> String.valueOf(SIGNS.charAt(index)))
                .collect(Collectors.joining());
    }
}
