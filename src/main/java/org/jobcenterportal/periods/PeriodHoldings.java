package org.jobcenterportal.periods;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which months this room holds about a person. */
@Service
@InternalUse
@Transactional(readOnly = true)
class PeriodHoldings implements PersonalDataHolder {

    private final PeriodStore store;

    PeriodHoldings(PeriodStore store) {
        this.store = store;
    }

    @Override
    public String room() {
        return "periods";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        var id = new PersonId(person);
        return store.of(List.of(id)).getOrDefault(id, Periods.NONE).all().stream()
                .map(PeriodHoldings::holding)
                .toList();
    }

    private static Holding holding(Period period) {
        var values = new LinkedHashMap<String, String>();
        values.put("periods.holding.kind", Holding.choice(period.kind()));
        values.put("periods.holding.from", period.from().toString());
        if (period.until() != null) {
            values.put("periods.holding.until", period.until().toString());
        }
        return new Holding("periods.holding.period", values);
    }
}
