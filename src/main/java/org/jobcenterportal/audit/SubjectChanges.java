package org.jobcenterportal.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With whom somebody has worked: whose data the log says were changed. */
@Component
@InternalUse
public class SubjectChanges {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    SubjectChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the persons whose data were changed after then. */
    public Set<UUID> after(Instant then, Collection<UUID> persons) {
        var changed = new HashSet<UUID>();
        persons.stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some -> changed.addAll(jdbc.sql("""
                                select distinct s.person from audit_subject s join audit_entry e on e.id = s.entry
                                where s.person in (:persons) and e.kind = 'CHANGED' and e.happened_at > :then
                                """)
                        .param("persons", some)
                        .param("then", LocalDateTime.ofInstant(then, ZoneOffset.UTC))
                        .query(UUID.class)
                        .list()));
        return Set.copyOf(changed);
    }
}
