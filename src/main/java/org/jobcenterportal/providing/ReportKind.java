package org.jobcenterportal.providing;

/** Reports that a provider owes the office (§ 61 Abs. 2 SGB II). */
public enum ReportKind {
    INTERIM,
    FINAL
}
