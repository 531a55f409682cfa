package org.jobcenterportal.law;

import java.util.Collection;

/** An answer to a question of law, as far as what is known allows one. */
public enum Verdict {
    YES,
    NO,
    /** What is known does not decide it: somebody has to ask, or to look. */
    UNKNOWN;

    /** No as soon as one is no, unknown as soon as one is unknown. */
    public static Verdict all(Collection<Verdict> verdicts) {
        if (verdicts.contains(NO)) {
            return NO;
        }
        return verdicts.contains(UNKNOWN) ? UNKNOWN : YES;
    }
}
