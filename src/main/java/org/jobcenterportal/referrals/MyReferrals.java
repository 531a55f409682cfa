package org.jobcenterportal.referrals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobcenterportal.citizens.CurrentCitizen;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.mandates.ConsentWay;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a citizen reads to whom the office has turned for her, allows it, and takes that back. */
@Service
@PreAuthorize("hasRole('citizen')")
public class MyReferrals {

    private final ReferralStore store;
    private final ReferralConsent consent;
    private final ReferralData data;
    private final CurrentCitizen citizen;

    MyReferrals(ReferralStore store, ReferralConsent consent, ReferralData data, CurrentCitizen citizen) {
        this.store = store;
        this.consent = consent;
        this.data = data;
        this.citizen = citizen;
    }

    /** What was handed over, and what waits for her word, the latest first. */
    @Transactional(readOnly = true)
    public List<MyReferral> mine(Locale reader) {
        return citizen.id().map(store::of).orElseGet(List::of).stream()
                .filter(MyReferrals::isForHer)
                .map(referral -> new MyReferral(
                        referral,
                        referral.status() == ReferralStatus.DRAFT
                                ? data.of(referral.person(), referral.content().handedOver())
                                : referral.items(),
                        consent.wording(referral, reader),
                        consent.standing(referral).orElse(null)))
                .toList();
    }

    /** @param reader the language in which she reads what it means */
    @RepeatedOnContention
    @Transactional
    public boolean allow(ReferralId id, Locale reader) {
        return hers(id).filter(referral -> referral.status() == ReferralStatus.DRAFT)
                .filter(referral -> referral.content().basis() == ReferralBasis.CONSENT)
                .filter(referral -> consent.give(referral, reader, ConsentWay.PORTAL, null))
                .isPresent();
    }

    /** Takes her consent back: what is open is called back at once. */
    @RepeatedOnContention
    @Transactional
    public boolean withdraw(ReferralId id) {
        return hers(id).filter(referral -> consent.withdraw(referral, ConsentWay.PORTAL, null))
                .isPresent();
    }

    private Optional<Referral> hers(ReferralId id) {
        return store.find(id)
                .filter(referral ->
                        citizen.id().filter(referral.person()::equals).isPresent());
    }

    /** A draft without her consent is the office's until it is sent. */
    private static boolean isForHer(Referral referral) {
        return referral.status() != ReferralStatus.DRAFT || referral.content().basis() == ReferralBasis.CONSENT;
    }
}
