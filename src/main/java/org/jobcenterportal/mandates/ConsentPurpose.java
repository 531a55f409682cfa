package org.jobcenterportal.mandates;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** For what the office may ask a person's consent (§ 67b Abs. 2 SGB X); what the law allows anyway is none of these. */
public enum ConsentPurpose {
    /** Employers may read the profile by name. */
    PROFILE_TO_EMPLOYERS,
    /** Providers learn more than an assignment needs. */
    DATA_TO_PROVIDERS,
    /** Talking with advice centres, as on debt. */
    ADVICE_CENTRES,
    /** A consultation at home (trap 14). */
    HOME_VISIT,
    /** Documents are fetched in the portal instead of by letter (§ 37 Abs. 2a SGB X). */
    PORTAL_DELIVERY,
    /** A question afterwards how it went. */
    SURVEY,
    /** Named data go to one other body for one matter; another room says which. */
    REFERRAL,
    /** Named data go to one employer for one job; another room says which. */
    JOB_RELEASE;

    private static final Set<ConsentPurpose> OF_ONE_MATTER = EnumSet.of(REFERRAL, JOB_RELEASE);

    /** Those that hold for everything of their kind, and that somebody may give without being asked. */
    public static List<ConsentPurpose> general() {
        return Arrays.stream(values())
                .filter(purpose -> !purpose.isOfOneMatter())
                .toList();
    }

    /** Whether it is about one matter of another room, and was asked there. */
    boolean isOfOneMatter() {
        return OF_ONE_MATTER.contains(this);
    }

    /** The text that says what is allowed. */
    String wordingKey() {
        return "mandates.purpose." + name();
    }

    /** The text that says what follows if it is not. */
    String consequenceKey() {
        return "mandates.consequence." + name();
    }
}
