package org.jobcenterportal.referrals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.mandates.ConsentWay;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over referrals that are under way already. */
@Service
@InternalUse
@Transactional
public class ReferralsImport {

    private final ReferralStore store;
    private final ReferralConsent consent;
    private final ReferralData data;

    ReferralsImport(ReferralStore store, ReferralConsent consent, ReferralData data) {
        this.store = store;
        this.consent = consent;
        this.data = data;
    }

    /** @param steps what happened after it was written; what relies on a consent has one on paper once it is sent */
    public ReferralId importReferral(
            PersonId person, ReferralDraft draft, StaffId by, Instant writtenAt, List<ReferralStep> steps) {
        var id = ReferralId.next();
        var referral = new Referral(id, person, draft, ReferralStatus.DRAFT, by, writtenAt, List.of(), List.of());
        store.add(referral);
        if (!steps.isEmpty()) {
            if (draft.basis() == ReferralBasis.CONSENT) {
                consent.give(referral, Locale.GERMAN, ConsentWay.ON_PAPER, by);
            }
            store.keep(id, data.of(person, draft.handedOver()));
        }
        var status = ReferralStatus.DRAFT;
        for (var step : steps) {
            if (!status.mayBecome(step.status()) || !store.move(id, status, step)) {
                throw new IllegalArgumentException("No referral goes from " + status + " to " + step.status());
            }
            status = step.status();
        }
        return id;
    }
}
