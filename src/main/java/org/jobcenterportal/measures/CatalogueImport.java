package org.jobcenterportal.measures;

import java.time.Clock;
import java.util.Collection;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over offers in bulk. */
@Service
@InternalUse
@Transactional
public class CatalogueImport {

    private final Measures measures;
    private final Clock clock;

    CatalogueImport(Measures measures, Clock clock) {
        this.measures = measures;
        this.clock = clock;
    }

    /** Whether the catalogue has no entry at all. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return !measures.existsBy();
    }

    /** Adds offers that stand already: nobody has to sign them any more. */
    public void importMeasures(Collection<MeasureDraft> drafts) {
        var now = clock.instant();
        measures.saveAllAndFlush(drafts.stream()
                .map(draft -> new Measure(draft, MeasureStatus.ACTIVE, null, now))
                .toList());
    }
}
