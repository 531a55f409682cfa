package org.jobcenterportal.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.organisation.StaffId;

/** A referral as it stands, with everything that happened to it, the first step first. */
public record Referral(
        ReferralId id,
        PersonId person,
        ReferralDraft content,
        ReferralStatus status,
        StaffId writtenBy,
        Instant writtenAt,
        List<ReferralItem> items,
        List<ReferralStep> steps) {

    public Referral {
        items = List.copyOf(items);
        steps = List.copyOf(steps);
    }

    public ReferralAim aim() {
        return content.aim();
    }

    /** Whether the other body has not answered yet, or not in time: the light that stays open (§ 9a SGB III). */
    public boolean hasNoAnswer() {
        return steps.stream().map(ReferralStep::status).noneMatch(status -> switch (status) {
            case ACCEPTED, DECLINED, IN_PROGRESS, DONE, REVOKED -> true;
            case DRAFT, SENT, OVERDUE -> false;
        });
    }

    /** Whether an answer is missing on a day. */
    boolean isOverdueOn(LocalDate day) {
        return status.isWaiting() && status != ReferralStatus.OVERDUE && day.isAfter(content.dueOn());
    }

    /** The state that it had before it became overdue. */
    ReferralStatus lastBeforeOverdue() {
        return steps.reversed().stream()
                .map(ReferralStep::status)
                .filter(status -> status != ReferralStatus.OVERDUE)
                .findFirst()
                .orElse(ReferralStatus.SENT);
    }
}
