package org.jobcenterportal.seats;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored bundles and their lines. */
@Component
class BundleRows {

    private static final String COLUMNS =
            "id, line, holder, position, status, joined_at, passed_at, expires_at, expiries";

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;

    BundleRows(JdbcClient jdbc, JdbcTemplate rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** A line that nobody else changes until the transaction ends. */
    record LockedLine(LineId id, Duration offerTime, Instant until) {}

    /** Opens a line, or says anew how long an offer stands and when its last one ends; this locks it. */
    void open(LineId line, Duration offerTime, Instant until) {
        jdbc.sql("""
                        insert into bundle_line (id, offer_minutes, until_at) values (?, ?, ?)
                        on duplicate key update offer_minutes = value(offer_minutes), until_at = value(until_at)
                        """).params(line.value(), offerTime.toMinutes(), utc(until)).update();
    }

    /** Locks a line before anything of it is read; empty where nobody ever waited. */
    Optional<LockedLine> lock(LineId line) {
        return select(line, "for update");
    }

    Optional<LockedLine> lockUnlessBusy(LineId line) {
        return select(line, "for update skip locked");
    }

    long nextPosition(LineId line) {
        jdbc.sql("update bundle_line set last_position = last_position + 1 where id = ?")
                .param(line.value())
                .update();
        return jdbc.sql("select last_position from bundle_line where id = ?")
                .param(line.value())
                .query(Long.class)
                .single();
    }

    /** Adds a bundle, or nothing if the holder has or waits for one in this line. */
    boolean add(Bundle bundle) {
        try {
            jdbc.sql("insert into bundle (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            bundle.id().value(),
                            bundle.line().value(),
                            bundle.holder(),
                            bundle.position() == 0 ? null : bundle.position(),
                            bundle.status().name(),
                            utc(bundle.joinedAt()),
                            null,
                            null,
                            0)
                    .update();
        } catch (DuplicateKeyException already) {
            return false;
        }
        addShares(bundle);
        return true;
    }

    /** Stores where a bundle stands now, and what is kept for it; says whether it had not ended before. */
    boolean save(Bundle bundle) {
        var saved = jdbc.sql("""
                        update bundle set status = ?, passed_at = ?, expires_at = ?, expiries = ?, ended_at = ?, removal = ?
                        where id = ? and ended_at is null
                        """)
                .params(
                        bundle.status().name(),
                        utc(bundle.passedAt()),
                        utc(bundle.expiresAt()),
                        bundle.expiries(),
                        utc(bundle.endedAt()),
                        bundle.removal() == null ? null : bundle.removal().name(),
                        bundle.id().value())
                .update();
        rows.batchUpdate(
                "update bundle_share set given = ? where bundle = ? and contingent = ?",
                bundle.shares().stream()
                        .map(share -> new Object[] {
                            Optional.ofNullable(bundle.given().get(share))
                                    .map(ContingentId::value)
                                    .orElse(null),
                            bundle.id().value(),
                            share.contingent().value()
                        })
                        .toList());
        return saved == 1;
    }

    /** The bundle that somebody has or waits for. */
    Optional<Bundle> active(LineId line, UUID holder) {
        return bundles("line = :line and active_holder = :holder", Map.of("line", line.value(), "holder", holder))
                .stream()
                .findFirst();
    }

    /** Those who wait, in the order of joining. */
    List<Bundle> inLine(LineId line) {
        return bundles("line = :line and status in ('WAITING', 'PAUSED', 'OFFERED')", Map.of("line", line.value()));
    }

    List<LineId> linesWithOverdueOffers(Instant now) {
        return jdbc
                .sql("select distinct line from bundle where status = 'OFFERED' and expires_at <= ?")
                .param(utc(now))
                .query(UUID.class)
                .list()
                .stream()
                .map(LineId::new)
                .toList();
    }

    /** Lines in which somebody waits for whom everything seems to be free. */
    List<LineId> linesWithFreePlaces(Instant now) {
        return jdbc.sql("""
                        select distinct b.line from bundle b join bundle_line l on l.id = b.line
                        where b.status = 'WAITING' and b.passed_at is null and l.until_at > ? and not exists (
                            select 1 from bundle_share s join contingent c on c.id = s.contingent
                            left join contingent p on p.id = s.preferred
                            where s.bundle = b.id and s.places > c.capacity - c.taken - c.offered
                            and s.places > coalesce(p.capacity - p.taken - p.offered, 0))
                        """).param(utc(now)).query(UUID.class).list().stream()
                .map(LineId::new)
                .toList();
    }

    private Optional<LockedLine> select(LineId line, String lock) {
        return jdbc.sql("select offer_minutes, until_at from bundle_line where id = ? " + lock)
                .param(line.value())
                .query((row, number) -> new LockedLine(
                        line, Duration.ofMinutes(row.getInt(1)), Objects.requireNonNull(instant(row, "until_at"))))
                .optional();
    }

    private List<Bundle> bundles(String condition, Map<String, ?> parameters) {
        var stored = jdbc.sql("select " + COLUMNS + " from bundle where " + condition + " order by position")
                .params(parameters)
                .query((row, number) -> stored(row))
                .list();
        if (stored.isEmpty()) {
            return List.of();
        }
        var shares = shares(stored.stream().map(one -> one.id().value()).toList());
        return stored.stream()
                .map(one -> {
                    var own = shares.getOrDefault(one.id().value(), List.of());
                    var given = new LinkedHashMap<Share, ContingentId>();
                    for (var part : own) {
                        if (part.given() != null) {
                            given.put(part.share(), part.given());
                        }
                    }
                    return new Bundle(one, own.stream().map(Part::share).toList(), given);
                })
                .toList();
    }

    private record Part(UUID bundle, Share share, @Nullable ContingentId given) {}

    private Map<UUID, List<Part>> shares(Collection<UUID> bundles) {
        return jdbc
                .sql("""
                        select bundle, contingent, preferred, places, given from bundle_share
                        where bundle in (:bundles) order by bundle, contingent
                        """)
                .param("bundles", bundles)
                .query((row, number) -> new Part(
                        row.getObject("bundle", UUID.class),
                        new Share(
                                new ContingentId(row.getObject("contingent", UUID.class)),
                                contingent(row, "preferred"),
                                row.getInt("places")),
                        contingent(row, "given")))
                .stream()
                .collect(groupingBy(Part::bundle));
    }

    private void addShares(Bundle bundle) {
        if (bundle.shares().size() == 1) {
            jdbc.sql("insert into bundle_share (bundle, contingent, preferred, places, given) values (?, ?, ?, ?, ?)")
                    .params(row(bundle, bundle.shares().getFirst()))
                    .update();
            return;
        }
        rows.batchUpdate(
                "insert into bundle_share (bundle, contingent, preferred, places, given) values (?, ?, ?, ?, ?)",
                bundle.shares().stream().map(share -> row(bundle, share)).toList());
    }

    private static @Nullable Object[] row(Bundle bundle, Share share) {
        var given = bundle.given().get(share);
        return new @Nullable Object[] {
            bundle.id().value(),
            share.contingent().value(),
            share.preferred() == null ? null : share.preferred().value(),
            share.places(),
            given == null ? null : given.value()
        };
    }

    private static Bundle.Stored stored(ResultSet row) throws SQLException {
        return new Bundle.Stored(
                new BundleId(row.getObject("id", UUID.class)),
                new LineId(row.getObject("line", UUID.class)),
                row.getObject("holder", UUID.class),
                row.getLong("position"),
                BundleStatus.valueOf(row.getString("status")),
                Objects.requireNonNull(instant(row, "joined_at")),
                instant(row, "passed_at"),
                instant(row, "expires_at"),
                row.getInt("expiries"));
    }

    private static @Nullable ContingentId contingent(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new ContingentId(id);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private static @Nullable LocalDateTime utc(@Nullable Instant time) {
        return time == null ? null : LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
