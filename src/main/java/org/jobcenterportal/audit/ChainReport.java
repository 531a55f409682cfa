package org.jobcenterportal.audit;

import java.util.List;

/** What the check of the log found; no finding means that nobody has rewritten it. */
public record ChainReport(long seals, long entries, List<Finding> findings) {

    public ChainReport {
        findings = List.copyOf(findings);
    }

    public boolean isIntact() {
        return findings.isEmpty();
    }

    /** What is wrong, and with which entry or seal. */
    public record Finding(Flaw flaw, String of) {

        static Finding ofSeal(long number) {
            return new Finding(Flaw.SEAL_BROKEN, Long.toString(number));
        }
    }

    /** The ways in which a log can be rewritten. */
    public enum Flaw {
        EDITED,
        REMOVED,
        SLIPPED_IN,
        SEAL_BROKEN
    }
}
