package org.jobcenterportal.periods;

import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.periods.PeriodStore.PeriodOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over months in bulk, for persons that are recorded and of whose months nothing is known yet. */
@Service
@InternalUse
@Transactional
public class PeriodImport {

    private static final int AT_ONCE = 1_000;

    private final PeriodStore store;

    PeriodImport(PeriodStore store) {
        this.store = store;
    }

    public void importPeriods(Stream<Map.Entry<PersonId, Periods>> everybody) {
        everybody
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some -> store.addAll(some.stream()
                        .flatMap(one -> one.getValue().all().stream().map(period -> new PeriodOf(one.getKey(), period)))
                        .toList()));
    }
}
