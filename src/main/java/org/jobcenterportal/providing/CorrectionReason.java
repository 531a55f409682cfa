package org.jobcenterportal.providing;

/** Why a day is changed after its month was reported; a fixed list, so that nobody writes about an illness. */
public enum CorrectionReason {
    MISTAKE,
    PROOF_LATER,
    TOLD_LATER
}
