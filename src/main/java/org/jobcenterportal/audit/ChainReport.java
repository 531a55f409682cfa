package org.jobcenterportal.audit;

import java.util.List;

/**
 * What the check of the log found; no finding means that nobody has rewritten it.
 *
 * @param newestHash of the newest seal: whoever has written it down elsewhere can compare
 * @param anchors how many seals were compared with what is kept of them outside of the database
 */
public record ChainReport(long seals, String newestHash, long entries, int anchors, List<Finding> findings) {

    private static final int FINGERPRINT = 16;

    public ChainReport {
        findings = List.copyOf(findings);
    }

    public boolean isIntact() {
        return findings.isEmpty();
    }

    /** As much of the newest hash as people compare. */
    public String fingerprint() {
        return newestHash.substring(0, FINGERPRINT);
    }

    /** What is wrong, and with which entry or seal. */
    public record Finding(Flaw flaw, String of) {}

    /** The ways in which a log can be rewritten. */
    public enum Flaw {
        EDITED,
        REMOVED,
        SLIPPED_IN,
        SEAL_BROKEN,
        /** A seal is not the one that was kept outside of the database, though it fits to those beside it. */
        REPLACED,
        /** The newest seals are gone with all that was under them: one of them was kept outside of the database. */
        CUT_OFF
    }
}
