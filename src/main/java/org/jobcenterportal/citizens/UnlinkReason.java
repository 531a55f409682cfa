package org.jobcenterportal.citizens;

import java.util.Locale;

/** Why the office takes an account off a person. */
public enum UnlinkReason {
    HER_WISH,
    LOST_ACCESS,
    WRONG_PERSON,
    MISUSE;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
