package org.jobcenterportal.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the sealing and its check read from the log. */
@Component
class AuditStore {

    /** How long an entry may stay in an unfinished transaction and still come under the next seal. */
    static final int GRACE_MINUTES = 15;

    private static final String ENTRY =
            "e.id, e.happened_at, e.recorded_at, e.actor_kind, e.actor, e.actor_roles, e.kind, e.matter, e.details";

    private final JdbcClient jdbc;

    AuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A seal: everything under it and before it is fixed by its hash. */
    record Seal(long number, int entries, byte[] hash) {

        /** The hash as people and files write it down. */
        String hex() {
            return HexFormat.of().formatHex(hash);
        }
    }

    /** What a seal remembers of one entry, and what the entry says today; null if it is gone. */
    record Sealed(UUID entry, byte[] digest, byte @Nullable [] digestToday) {}

    /** An entry as it stands, with its digest. */
    record Digested(UUID entry, byte[] digest) {}

    Optional<Seal> newestSeal() {
        return jdbc.sql("select number, entries, hash from audit_seal order by number desc limit 1")
                .query(AuditStore::seal)
                .optional();
    }

    List<Seal> sealsAfter(long number, int limit) {
        return jdbc.sql("select number, entries, hash from audit_seal where number > ? order by number limit ?")
                .params(number, limit)
                .query(AuditStore::seal)
                .list();
    }

    /** Entries that no seal covers yet and that are young enough to have come by the ordinary way. */
    List<Digested> unsealed(int limit) {
        var entries = jdbc.sql("select " + ENTRY + """
                         from audit_entry e
                        where not exists (select 1 from audit_sealed s where s.entry = e.id)
                          and e.recorded_at >= coalesce(
                              (select max(sealed_at) - interval ? minute from audit_seal), '1970-01-01')
                        order by e.id limit ?
                        """)
                .params(GRACE_MINUTES, limit)
                .query(StoredEntry::of)
                .list();
        return digest(entries);
    }

    /** Entries that no seal covers although they claim to be older than what is sealed: they were slipped in. */
    List<UUID> slippedIn() {
        return jdbc.sql("""
                        select e.id from audit_entry e
                        where not exists (select 1 from audit_sealed s where s.entry = e.id)
                          and e.recorded_at < (select max(sealed_at) - interval ? minute from audit_seal)
                        order by e.id
                        """).param(GRACE_MINUTES).query(UUID.class).list();
    }

    List<Sealed> under(Seal seal) {
        var entries = jdbc.sql("select " + ENTRY
                        + " from audit_entry e join audit_sealed s on s.entry = e.id where s.seal = ?")
                .param(seal.number())
                .query(StoredEntry::of)
                .list();
        var today = digest(entries).stream().collect(toMap(Digested::entry, Digested::digest));
        return jdbc.sql("select entry, digest from audit_sealed where seal = ? order by entry")
                .param(seal.number())
                .query((row, number) -> {
                    var entry = row.getObject(1, UUID.class);
                    return new Sealed(entry, row.getBytes(2), today.get(entry));
                })
                .list();
    }

    /** Entries that claim to be under a seal that does not exist. */
    List<UUID> underNoSeal() {
        return jdbc.sql("""
                        select d.entry from audit_sealed d
                        where not exists (select 1 from audit_seal s where s.number = d.seal) order by d.entry
                        """).query(UUID.class).list();
    }

    void add(Seal seal, List<Digested> entries) {
        jdbc.sql("insert into audit_seal (number, entries, hash) values (?, ?, ?)")
                .params(seal.number(), seal.entries(), seal.hash())
                .update();
        var rows = String.join(", ", Collections.nCopies(entries.size(), "(?, ?, ?)"));
        jdbc.sql("insert into audit_sealed (entry, seal, digest) values " + rows)
                .params(entries.stream()
                        .<Object>mapMulti((digested, parameters) -> {
                            parameters.accept(digested.entry());
                            parameters.accept(seal.number());
                            parameters.accept(digested.digest());
                        })
                        .toList())
                .update();
    }

    private List<Digested> digest(List<StoredEntry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var subjects = subjects(entries.stream().map(StoredEntry::id).toList());
        return entries.stream()
                .map(entry -> new Digested(entry.id(), entry.digest(subjects.getOrDefault(entry.id(), List.of()))))
                .toList();
    }

    private Map<UUID, List<UUID>> subjects(Collection<UUID> entries) {
        return jdbc
                .sql("select entry, person from audit_subject where entry in (:entries)")
                .param("entries", entries)
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Seal seal(ResultSet row, int number) throws SQLException {
        return new Seal(row.getLong(1), row.getInt(2), row.getBytes(3));
    }
}
