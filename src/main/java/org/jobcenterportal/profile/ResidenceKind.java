package org.jobcenterportal.profile;

/** Kinds of papers by which people stay in Germany, by the paragraph that stands on them. */
public enum ResidenceKind {
    /** § 24 AufenthG, for those who fled from Ukraine. */
    TEMPORARY_PROTECTION,
    /** § 25 Abs. 1 and 2 AufenthG. */
    RECOGNISED_PROTECTION,
    /** § 60a AufenthG. */
    TOLERATION,
    /** Every other title, and whoever needs none. */
    OTHER;

    /** Whether somebody with such a paper has sought refuge. */
    public boolean isForRefugees() {
        return this != OTHER;
    }
}
