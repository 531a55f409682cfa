package org.jobcenterportal.measures;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The offers as other rooms read them; nothing in it is about a person. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class Catalogue {

    private final Measures measures;

    Catalogue(Measures measures) {
        this.measures = measures;
    }

    public Optional<MeasureDetails> byKey(MeasureKey key) {
        return measures.byKey(key).map(Measure::details);
    }

    public Optional<MeasureDetails> measure(MeasureId id) {
        return measures.findById(id).map(Measure::details);
    }

    /** Those of the given offers that exist, whatever became of them. */
    public Map<MeasureId, MeasureDetails> measures(Collection<MeasureId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return measures.allOf(Set.copyOf(ids)).stream()
                .map(Measure::details)
                .collect(toMap(MeasureDetails::id, details -> details));
    }

    /** All that is on offer today, in no order. */
    public List<MeasureDetails> onOffer() {
        return in(EnumSet.of(MeasureStatus.ACTIVE));
    }

    /** All entries in any of the given states, in no order. */
    public List<MeasureDetails> in(Set<MeasureStatus> statuses) {
        return measures.in(statuses).stream().map(Measure::details).toList();
    }
}
