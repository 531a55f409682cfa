package org.jobcenterportal.law;

/** What the office may summon somebody for (§ 309 Abs. 2 SGB III with § 59 SGB II). Advice on equality is none of them. */
public enum SummonsPurpose {
    CAREER_GUIDANCE,
    PLACEMENT,
    PREPARING_SUPPORT,
    PREPARING_DECISIONS,
    CHECKING_THE_CLAIM
}
