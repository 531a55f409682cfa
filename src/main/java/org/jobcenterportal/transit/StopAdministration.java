package org.jobcenterportal.transit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** F71: administration brings in the table of stops, with its source and its day. */
@Service
@Transactional
@PreAuthorize("hasRole('administration')")
public class StopAdministration {

    private final StopsImport stops;
    private final StopStore store;
    private final StaffDirectory staff;
    private final CurrentUser user;

    StopAdministration(StopsImport stops, StopStore store, StaffDirectory staff, CurrentUser user) {
        this.stops = stops;
        this.store = store;
        this.staff = staff;
        this.user = user;
    }

    /** How many bytes a table may have. */
    public int maxBytes() {
        return StopTable.MAX_BYTES;
    }

    /** Puts a table in force, or refuses it and leaves everything as it is. */
    @RepeatedOnContention
    public StopImport importStops(@Nullable LocalDate asOf, String source, byte[] file) {
        return stops.importStops(asOf, source, file, user.require().id());
    }

    /** Takes the table away, so that nothing is known. */
    @RepeatedOnContention
    public void takeAway() {
        store.clear();
    }

    /** The table that holds; empty as long as none does. */
    @Transactional(readOnly = true)
    public Optional<StopEdition> inForce() {
        return store.inForce()
                .map(kept -> new StopEdition(kept.asOf(), kept.source(), kept.lines(), kept.at(), name(kept)));
    }

    private @Nullable String name(StopStore.Kept kept) {
        var by = kept.by();
        var found = by == null ? null : staff.ofAccounts(Set.of(by)).get(by);
        return found == null ? null : found.name().full();
    }
}
