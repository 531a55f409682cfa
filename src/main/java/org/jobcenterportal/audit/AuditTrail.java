package org.jobcenterportal.audit;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the log says about one person: straight from the table, so that a look stands in the very next answer. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class AuditTrail {

    private static final String COLUMNS =
            "e.id, e.happened_at, e.recorded_at, e.actor_kind, e.actor, e.actor_roles, e.kind, e.matter, e.details";

    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The newest entries about a person, or those before one of them.
     *
     * @param besides the person's own account, whose acts she knows
     * @param before the last entry that was read so far, if any
     */
    public List<TrailEntry> of(UUID person, @Nullable AccountId besides, @Nullable UUID before, int limit) {
        return jdbc
                .sql("select " + COLUMNS + """
                         from audit_subject s join audit_entry e on e.id = s.entry
                        where s.person = :person
                          and (:besides is null or e.actor is null or e.actor <> :besides)
                          and (:before is null or s.entry < :before)
                        order by s.entry desc limit :limit
                        """)
                .param("person", person)
                .param("besides", besides == null ? null : besides.value())
                .param("before", before)
                .param("limit", limit)
                .query(StoredEntry::of)
                .stream()
                .map(AuditTrail::entry)
                .toList();
    }

    /** One entry, if it is about this person. */
    public Optional<TrailEntry> entry(UUID person, UUID id) {
        return jdbc.sql("select " + COLUMNS + """
                         from audit_subject s join audit_entry e on e.id = s.entry
                        where s.person = ? and s.entry = ?
                        """).params(person, id).query(StoredEntry::of).stream()
                .map(AuditTrail::entry)
                .findFirst();
    }

    private static TrailEntry entry(StoredEntry stored) {
        var account = stored.actor().account();
        return new TrailEntry(
                stored.id(),
                stored.happenedAt(),
                TrailEntry.By.valueOf(stored.actor().kind().name()),
                account == null ? null : new AccountId(account),
                roles(stored.actor().roles()),
                stored.kind() == AuditEntry.Kind.CHANGED,
                stored.matter(),
                details(stored.details()));
    }

    private static Set<String> roles(String stored) {
        return Arrays.stream(stored.split(",")).filter(not(String::isEmpty)).collect(toUnmodifiableSet());
    }

    private static Map<String, String> details(String stored) {
        return Stream.of(stored.split(";"))
                .filter(detail -> detail.indexOf('=') > 0)
                .map(detail -> detail.split("=", 2))
                .collect(toMap(detail -> detail[0], detail -> detail[1]));
    }
}
