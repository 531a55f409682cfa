package org.jobcenterportal.referrals;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.mandates.ConsentReceipt;
import org.jobcenterportal.mandates.ConsentWatcher;
import org.springframework.stereotype.Component;

/**
 * A referral whose consent is taken back is called back at once, in the same transaction. Where the data are with the other
 * body already, somebody has to tell it.
 */
@Component
@InternalUse
class RevokedByWithdrawal implements ConsentWatcher {

    private final ReferralStore store;
    private final ReferralReminders reminders;
    private final AuditLog audit;
    private final Clock clock;

    RevokedByWithdrawal(ReferralStore store, ReferralReminders reminders, AuditLog audit, Clock clock) {
        this.store = store;
        this.reminders = reminders;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void withdrawn(ConsentReceipt consent) {
        var matter = consent.matter();
        if (matter != null) {
            var isOver = false;
            while (!isOver) { // it may go on at this very moment
                isOver = isCalledBack(new ReferralId(matter));
            }
        }
    }

    private boolean isCalledBack(ReferralId id) {
        var open = store.find(id).filter(referral -> referral.status().isOpen());
        if (open.isEmpty()) {
            return true;
        }
        var referral = open.get();
        var moved = store.move(
                id, referral.status(), new ReferralStep(ReferralStatus.REVOKED, clock.instant(), null, null));
        if (moved) {
            reminders.answered(referral);
            if (referral.status() != ReferralStatus.DRAFT) {
                reminders.calledBack(referral);
            }
            audit.changed(
                    "referral.revoked",
                    List.of(referral.person().value()),
                    Map.of("referral", id.value().toString()));
        }
        return moved;
    }
}
