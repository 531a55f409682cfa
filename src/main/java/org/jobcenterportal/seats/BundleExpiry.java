package org.jobcenterportal.seats;

import java.time.Clock;
import java.util.LinkedHashSet;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends offers of bundles that nobody answered, and offers what has become free elsewhere, one line at a time. */
@Component
class BundleExpiry {

    private final BundleRows rows;
    private final Bundles bundles;
    private final Clock clock;
    private final TransactionTemplate transaction;

    BundleExpiry(BundleRows rows, Bundles bundles, Clock clock, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.bundles = bundles;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "${portal.seats.offer-check:PT30S}")
    void moveLines() {
        var lines = new LinkedHashSet<>(rows.linesWithOverdueOffers(clock.instant()));
        lines.addAll(rows.linesWithFreePlaces(clock.instant()));
        for (var line : lines) {
            transaction.executeWithoutResult(status -> rows.lockUnlessBusy(line).ifPresent(bundles::moveOn));
        }
    }
}
