package org.jobcenterportal.events;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jobcenterportal.seats.ContingentId;
import org.jspecify.annotations.Nullable;

/** Where the places of an event are counted: those open to all, and those of each part. */
record EventContingents(
        ContingentId open,
        Map<QuotaId, ContingentId> quotas,
        @Nullable ContingentId children,
        Map<String, ContingentId> besideInterpreters) {

    List<StoredQuota> quotas(EventDraft draft) {
        return draft.quotas().stream()
                .map(quota -> StoredQuota.of(quota, Objects.requireNonNull(quotas.get(quota.id()))))
                .toList();
    }

    @Nullable
    StoredChildcare childcare(EventDraft draft) {
        var care = draft.childcare();
        return care == null ? null : StoredChildcare.of(care, Objects.requireNonNull(children));
    }

    List<StoredInterpreting> interpreting(EventDraft draft) {
        return draft.interpreting().stream()
                .map(beside -> StoredInterpreting.of(
                        beside, Objects.requireNonNull(besideInterpreters.get(beside.language()))))
                .toList();
    }
}
