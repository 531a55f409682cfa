package org.jobcenterportal.mandates;

/** As what somebody acts for a person. */
public enum RepresentationKind {
    /** Bevollmächtigte:r (§ 13 Abs. 1 SGB X). */
    ATTORNEY,
    /** Rechtliche Betreuung, by order of a court (§ 1814 BGB). */
    GUARDIAN,
    /** A parent for somebody under age (§ 1629 BGB). */
    LEGAL_PARENT,
    /** Beistand: comes along and speaks with her, but does not act for her (§ 13 Abs. 4 SGB X). */
    ASSISTANT;

    /** Whether the office turns to this one instead of the person herself. */
    boolean isAddressed() {
        return this != ASSISTANT;
    }
}
