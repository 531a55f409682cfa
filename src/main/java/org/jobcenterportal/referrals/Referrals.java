package org.jobcenterportal.referrals;

import java.util.List;
import java.util.Optional;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Referrals as other rooms read them, once they have decided that the reader may. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class Referrals {

    private final ReferralStore store;

    Referrals(ReferralStore store) {
        this.store = store;
    }

    /** For what somebody was ever referred, the latest first. */
    public List<Referral> of(PersonId person) {
        return store.of(person);
    }

    public Optional<Referral> find(ReferralId id) {
        return store.find(id);
    }
}
