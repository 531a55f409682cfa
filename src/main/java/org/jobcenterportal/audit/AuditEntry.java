package org.jobcenterportal.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One thing that was read or changed. It can be written and digested, nothing else. */
record AuditEntry(
        UUID id, Instant happenedAt, Actor actor, Kind kind, String matter, String details, List<UUID> subjects) {

    enum Kind {
        READ,
        CHANGED
    }

    AuditEntry {
        subjects = subjects.stream().sorted().distinct().toList();
    }

    static AuditEntry of(
            Instant now, Actor actor, Kind kind, String matter, String details, Collection<UUID> subjects) {
        return new AuditEntry(
                Identifier.nextValue(),
                now.truncatedTo(ChronoUnit.MICROS),
                actor,
                kind,
                matter,
                details,
                List.copyOf(subjects));
    }

    void insertInto(JdbcClient jdbc) {
        jdbc.sql("""
                        insert into audit_entry
                            (id, happened_at, actor_kind, actor, actor_roles, kind, matter, details)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        LocalDateTime.ofInstant(happenedAt, ZoneOffset.UTC),
                        actor.kind().name(),
                        actor.account(),
                        actor.roles(),
                        kind.name(),
                        matter,
                        details)
                .update();
        if (!subjects.isEmpty()) {
            insertSubjects(jdbc);
        }
    }

    /** The digest of everything that the entry says; {@code recordedAt} is the database's own time of it. */
    byte[] digest(Instant recordedAt) {
        var sha = Hash.start();
        field(sha, id.toString());
        field(sha, happenedAt.toString());
        field(sha, recordedAt.toString());
        field(sha, actor.kind().name());
        field(sha, actor.account());
        field(sha, actor.roles());
        field(sha, kind.name());
        field(sha, matter);
        field(sha, details);
        for (var subject : subjects) {
            field(sha, subject.toString());
        }
        return sha.digest();
    }

    private void insertSubjects(JdbcClient jdbc) {
        var parameters = new ArrayList<UUID>(subjects.size() * 2);
        for (var subject : subjects) {
            parameters.add(id);
            parameters.add(subject);
        }
        jdbc.sql("insert into audit_subject (entry, person) values "
                        + String.join(", ", Collections.nCopies(subjects.size(), "(?, ?)")))
                .params(parameters)
                .update();
    }

    /** The length goes first, so that no text can pretend to be two fields. */
    private static void field(MessageDigest sha, @Nullable String value) {
        var bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(value == null ? -1 : bytes.length)
                .array());
        sha.update(bytes);
    }
}
