package org.jobcenterportal.offers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** F10: what everybody may know of the offers, without signing in. */
@Service
@PreAuthorize("permitAll")
@Transactional(readOnly = true)
public class OfferWindow {

    private final Catalogue catalogue;
    private final RunDirectory runs;
    private final Clock clock;

    OfferWindow(Catalogue catalogue, RunDirectory runs, Clock clock) {
        this.catalogue = catalogue;
        this.runs = runs;
        this.clock = clock;
    }

    /** All public offers that are what somebody looks for, in no order. */
    public List<Offer> find(OfferQuery query) {
        var today = today();
        var measures =
                catalogue.onOffer().stream().filter(MeasureDetails::isPublic).toList();
        var all = runs.runsOf(measures.stream().map(MeasureDetails::id).toList());
        return measures.stream()
                .map(measure -> offer(measure, all, today))
                .filter(query::finds)
                .toList();
    }

    /** A public offer; empty for drafts, for what is over, and for what only staff may see. */
    public Optional<Offer> offer(MeasureKey key) {
        return catalogue
                .byKey(key)
                .filter(measure -> measure.isPublic() && measure.isOnOffer())
                .map(measure -> offer(measure, runs.runsOf(measure.id()), today()));
    }

    private static Offer offer(MeasureDetails measure, List<RunDetails> all, LocalDate today) {
        return new Offer(
                measure,
                all.stream()
                        .filter(run -> run.measure().id().equals(measure.id()) && run.isOpenOn(today))
                        .toList(),
                today);
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}
