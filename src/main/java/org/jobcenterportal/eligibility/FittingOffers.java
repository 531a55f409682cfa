package org.jobcenterportal.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.law.Finding;
import org.jspecify.annotations.Nullable;

/**
 * All offers for one person on a day.
 *
 * @param reasonableness what the law of the day says while a child is small (§ 10 Abs. 1 Nr. 3 SGB II): a note, and no
 *     condition; nothing for whoever raises no child
 */
public record FittingOffers(LocalDate day, @Nullable Finding reasonableness, List<FittingOffer> all) {

    public FittingOffers {
        all = List.copyOf(all);
    }

    public List<FittingOffer> fits() {
        return all.stream().filter(offer -> offer.fit().fits()).toList();
    }

    /** Those of which exactly one line does not fit or is unknown. */
    public List<FittingOffer> almost() {
        return all.stream().filter(offer -> offer.fit().isAlmost()).toList();
    }

    public List<FittingOffer> others() {
        return all.stream()
                .filter(offer -> !offer.fit().fits() && !offer.fit().isAlmost())
                .toList();
    }
}
