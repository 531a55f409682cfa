package org.jobcenterportal.periods;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.periods.PeriodOutcome.Colliding;
import org.jobcenterportal.periods.PeriodOutcome.Saved;
import org.jobcenterportal.periods.PeriodOutcome.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where those who have cases keep somebody's months of benefit and of unemployment. */
@Service
@PreAuthorize(CaseAccess.ROLES)
public class PeriodDesk {

    private final PeriodStore store;
    private final CaseAccess access;
    private final List<PeriodWatcher> watchers;
    private final AuditLog audit;
    private final Clock clock;

    PeriodDesk(PeriodStore store, CaseAccess access, List<PeriodWatcher> watchers, AuditLog audit, Clock clock) {
        this.store = store;
        this.access = access;
        this.watchers = watchers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that is known of somebody's months; the log says so first. */
    @Transactional(readOnly = true)
    public Periods of(PersonId person) {
        var relation = access.require(person);
        audit.read(relation.purpose(), List.of(person.value()), Map.of("part", "periods"));
        return known(person);
    }

    /** Where somebody stands on a day; nothing for today. */
    @Transactional(readOnly = true)
    public Standing standing(PersonId person, @Nullable LocalDate day) {
        return of(person).on(day == null ? OfficeTime.dayOf(clock.instant()) : day);
    }

    @RepeatedOnContention
    @Transactional
    public PeriodOutcome add(PersonId person, Period period) {
        access.require(person);
        store.lock(person);
        return keep(person, known(person), period, "added");
    }

    /** Puts a period in the place of one that somebody saw, if that is still there. */
    @RepeatedOnContention
    @Transactional
    public PeriodOutcome change(PersonId person, Period seen, Period period) {
        access.require(person);
        store.lock(person);
        var known = known(person);
        if (!known.all().contains(seen)) {
            return new Stale(known);
        }
        var others = known.without(seen);
        var colliding = others.collidingWith(period);
        if (colliding.isPresent()) {
            return new Colliding(colliding.get());
        }
        store.remove(person, seen);
        return keep(person, others, period, "changed");
    }

    /** Takes back a period that was recorded in error, if it is still there. */
    @RepeatedOnContention
    @Transactional
    public PeriodOutcome remove(PersonId person, Period seen) {
        access.require(person);
        store.lock(person);
        var known = known(person);
        if (!known.all().contains(seen)) {
            return new Stale(known);
        }
        store.remove(person, seen);
        changed(person, seen, "removed");
        return new Saved(known.without(seen));
    }

    private PeriodOutcome keep(PersonId person, Periods others, Period period, String what) {
        var colliding = others.collidingWith(period);
        if (colliding.isPresent()) {
            return new Colliding(colliding.get());
        }
        store.add(person, period);
        changed(person, period, what);
        return new Saved(others.with(period));
    }

    private Periods known(PersonId person) {
        return store.of(List.of(person)).getOrDefault(person, Periods.NONE);
    }

    private void changed(PersonId person, Period period, String what) {
        watchers.forEach(watcher -> watcher.changed(person));
        var until = period.until();
        audit.changed(
                "periods." + what,
                List.of(person.value()),
                Map.of(
                        "kind", period.kind().name().toLowerCase(Locale.ROOT),
                        "from", period.from().toString(),
                        "until", until == null ? "" : until.toString()));
    }
}
