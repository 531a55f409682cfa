package org.jobcenterportal.profile;

/** Who says what stands in a profile. */
public enum ProvenanceSource {
    /** The person herself, in the portal or to somebody who wrote it down. */
    CITIZEN,
    /** Whoever counsels her, by her own judgement. */
    COUNSELLOR,
    /** The systems of the Bundesagentur, where it may have changed since. */
    CENTRAL_SYSTEM
}
