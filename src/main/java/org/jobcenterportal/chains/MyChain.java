package org.jobcenterportal.chains;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.citizens.CurrentCitizen;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a citizen sees her stations and who is responsible, and says what the next provider may read. */
@Service
@PreAuthorize("hasRole('citizen')")
public class MyChain {

    private final ChainStore store;
    private final CurrentCitizen citizen;
    private final AuditLog audit;
    private final Clock clock;

    MyChain(ChainStore store, CurrentCitizen citizen, AuditLog audit, Clock clock) {
        this.store = store;
        this.citizen = citizen;
        this.audit = audit;
        this.clock = clock;
    }

    /** The one that goes on, or else the last one. */
    @Transactional(readOnly = true)
    public Optional<ChainPage> mine() {
        var today = OfficeTime.dayOf(clock.instant());
        return citizen.id().map(store::of).orElseGet(List::of).stream()
                .findFirst()
                .map(chain -> new ChainPage(
                        chain,
                        ChainTemplates.of(chain),
                        today,
                        chain.responsibleOn(today).orElse(null),
                        store.talks(chain.id()),
                        null));
    }

    /** Lets the next provider read one paragraph of the sheet. */
    @RepeatedOnContention
    @Transactional
    public boolean release(UUID paragraph) {
        return change(paragraph, true);
    }

    /** Takes that back, at once. */
    @RepeatedOnContention
    @Transactional
    public boolean takeBack(UUID paragraph) {
        return change(paragraph, false);
    }

    private boolean change(UUID paragraph, boolean isReleased) {
        var me = citizen.id().filter(person -> store.release(person, paragraph, isReleased ? clock.instant() : null));
        me.ifPresent(person -> {
            if (isReleased) {
                audit.changed("chain.released", List.of(person.value()), Map.of("paragraph", paragraph.toString()));
            } else {
                audit.changed("chain.taken-back", List.of(person.value()), Map.of("paragraph", paragraph.toString()));
            }
        });
        return me.isPresent();
    }
}
