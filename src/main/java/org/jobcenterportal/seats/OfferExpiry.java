package org.jobcenterportal.seats;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends offers that nobody answered, one contingent at a time; what another node works on is left to it. */
@Component
class OfferExpiry {

    private final WaitingEntries entries;
    private final Contingents contingents;
    private final Seats seats;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OfferExpiry(
            WaitingEntries entries,
            Contingents contingents,
            Seats seats,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.entries = entries;
        this.contingents = contingents;
        this.seats = seats;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "${portal.seats.offer-check:PT30S}")
    void endOverdueOffers() {
        for (var contingent : entries.contingentsWithOverdueOffers(clock.instant())) {
            transaction.executeWithoutResult(
                    status -> contingents.lockUnlessBusy(contingent).ifPresent(seats::expireOffers));
        }
    }
}
