package org.jobcenterportal.chains;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.referrals.ReferralId;
import org.jobcenterportal.runs.RunId;
import org.jspecify.annotations.Nullable;

/** How a chain and what belongs to it stand in their rows. */
final class ChainRows {

    private ChainRows() {}

    /** A chain without its parts. */
    static Chain head(ResultSet row) throws SQLException {
        var branch = row.getString("branch");
        return new Chain(
                new ChainId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("template"),
                ChainStatus.valueOf(row.getString("status")),
                branch == null ? null : Branch.valueOf(branch),
                row.getObject("since", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                List.of(),
                List.of());
    }

    static Chain whole(Chain head, List<Chain.Pause> pauses, List<ChainStation> stations) {
        return new Chain(
                head.id(),
                head.version(),
                head.person(),
                head.template(),
                head.status(),
                head.branch(),
                head.since(),
                head.endedOn(),
                pauses,
                stations);
    }

    /** Whose part a row is. */
    static ChainId chain(ResultSet row) throws SQLException {
        return new ChainId(row.getObject("chain_id", UUID.class));
    }

    static Chain.Pause pause(ResultSet row) throws SQLException {
        return new Chain.Pause(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class));
    }

    static ChainStation station(ResultSet row) throws SQLException {
        var run = row.getObject("run_id", UUID.class);
        var referral = row.getObject("referral_id", UUID.class);
        var reason = row.getString("reason");
        return new ChainStation(
                new StationId(row.getObject("id", UUID.class)),
                row.getString("stop"),
                StationStatus.valueOf(row.getString("status")),
                row.getString("body"),
                row.getString("contact"),
                run == null ? null : new RunId(run),
                referral == null ? null : new ReferralId(referral),
                row.getObject("planned_from", LocalDate.class),
                row.getObject("planned_until", LocalDate.class),
                row.getObject("started_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("bridged_from", LocalDate.class),
                reason == null ? null : new Words(reason));
    }

    /** The values of a station in the order of its columns. */
    static List<@Nullable Object> of(ChainId chain, int ordinal, ChainStation station) {
        var run = station.run();
        var referral = station.referral();
        var reason = station.reason();
        return Arrays.asList(
                station.id().value(),
                chain.value(),
                ordinal,
                station.key(),
                station.status().name(),
                station.body(),
                station.contact(),
                run == null ? null : run.value(),
                referral == null ? null : referral.value(),
                station.plannedFrom(),
                station.plannedUntil(),
                station.startedOn(),
                station.endedOn(),
                station.bridgedFrom(),
                reason == null ? null : reason.value());
    }

    static Talk talk(ChainId chain, ResultSet row, List<Talk.Paragraph> paragraphs) throws SQLException {
        return new Talk(
                row.getObject("id", UUID.class),
                chain,
                new StationId(row.getObject("station_id", UUID.class)),
                instant(row, "talk_at"),
                paragraphs);
    }

    static Talk.Paragraph paragraph(ResultSet row) throws SQLException {
        return new Talk.Paragraph(
                row.getObject("id", UUID.class),
                new Words(row.getString("words")),
                row.getObject("released_at", LocalDateTime.class) == null ? null : instant(row, "released_at"));
    }

    static @Nullable String name(@Nullable Branch branch) {
        return branch == null ? null : branch.name();
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
