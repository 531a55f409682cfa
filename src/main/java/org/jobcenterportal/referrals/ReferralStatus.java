package org.jobcenterportal.referrals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The states of a referral, and which follows which. */
public enum ReferralStatus {
    /** Written, not handed over. */
    DRAFT,
    /** Handed over; the other body has not answered. */
    SENT,
    ACCEPTED,
    DECLINED,
    IN_PROGRESS,
    DONE,
    /** Called back: by the office, or because the consent is gone. */
    REVOKED,
    /** The day is over by which the other body should have answered. */
    OVERDUE;

    private static final Set<ReferralStatus> WAITING = EnumSet.of(SENT, ACCEPTED, IN_PROGRESS, OVERDUE);

    public boolean mayBecome(ReferralStatus next) {
        return after().contains(next);
    }

    private Set<ReferralStatus> after() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SENT, REVOKED);
            case SENT -> EnumSet.of(ACCEPTED, DECLINED, OVERDUE, REVOKED);
            case ACCEPTED -> EnumSet.of(IN_PROGRESS, DONE, OVERDUE, REVOKED);
            case IN_PROGRESS -> EnumSet.of(DONE, OVERDUE, REVOKED);
            case OVERDUE -> EnumSet.of(SENT, ACCEPTED, DECLINED, IN_PROGRESS, DONE, REVOKED);
            case DECLINED, DONE, REVOKED -> EnumSet.noneOf(ReferralStatus.class);
        };
    }

    /** What the other body can answer from here. */
    public List<ReferralStatus> answers() {
        return Stream.of(ACCEPTED, DECLINED, IN_PROGRESS, DONE)
                .filter(this::mayBecome)
                .toList();
    }

    /** Whether the office waits for the other body. */
    public boolean isWaiting() {
        return WAITING.contains(this);
    }

    /** Whether something can still be called back. */
    public boolean isOpen() {
        return this == DRAFT || isWaiting();
    }

    /** Whether a step to this state says why. */
    public boolean needsReason() {
        return this == DECLINED || this == REVOKED;
    }

    static List<String> waiting() {
        return WAITING.stream().map(Enum::name).toList();
    }
}
