package org.jobcenterportal.chains;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.runs.RunId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Chains as rows. */
@Component
class ChainStore {

    private final JdbcClient jdbc;

    ChainStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether nobody else had begun one for the same person */
    boolean add(Chain chain) {
        var isNew = jdbc.sql("""
                                insert ignore into chain (id, version, person_id, template, status, branch, since, ended_on)
                                values (?, 0, ?, ?, ?, ?, ?, ?)
                                """)
                        .params(Arrays.asList(
                                chain.id().value(),
                                chain.person().value(),
                                chain.template(),
                                chain.status().name(),
                                ChainRows.name(chain.branch()),
                                chain.since(),
                                chain.endedOn()))
                        .update()
                == 1;
        if (isNew) {
            parts(chain);
        }
        return isNew;
    }

    /** @return whether it stood as it was read */
    boolean save(Chain chain) {
        var stood = jdbc.sql("""
                                update chain set version = version + 1, status = ?, branch = ?, ended_on = ?
                                where id = ? and version = ?
                                """)
                        .params(Arrays.asList(
                                chain.status().name(),
                                ChainRows.name(chain.branch()),
                                chain.endedOn(),
                                chain.id().value(),
                                chain.version()))
                        .update()
                == 1;
        if (stood) {
            parts(chain);
        }
        return stood;
    }

    /**
     * Lets nobody else change a chain until this transaction is over.
     *
     * @return whether it stands as it was read, and nobody else is changing it
     */
    boolean hold(Chain chain) {
        return jdbc.sql("select 1 from chain where id = ? and version = ? for update skip locked")
                .params(chain.id().value(), chain.version())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    Optional<Chain> find(ChainId id) {
        return one(jdbc.sql("select * from chain where id = ?").param(id.value()));
    }

    Optional<Chain> withStation(StationId id) {
        return one(jdbc.sql("select c.* from chain c join chain_station s on s.chain_id = c.id where s.id = ?")
                .param(id.value()));
    }

    /** The chain of a person that goes on; nobody else changes it until this transaction is over. */
    Optional<Chain> lockOpen(PersonId person) {
        return one(
                jdbc.sql("select * from chain where open_person = ? for update").param(person.value()));
    }

    /** Every chain of a person, the latest first. */
    List<Chain> of(PersonId person) {
        return all(
                jdbc.sql("select * from chain where person_id = ? order by ended_on is not null, since desc, id desc")
                        .param(person.value()));
    }

    /**
     * Those that go on and whose last station ends until a day, or after which more days are left over than need no words.
     * Whoever asks looks at each of them more closely.
     */
    List<Chain> needingALook(LocalDate horizon, int daysWithoutWords) {
        return all(jdbc.sql("""
                                select c.* from chain c
                                join chain_station s on s.chain_id = c.id
                                where c.status = 'ACTIVE' and s.started_on is not null
                                    and not exists (select 1 from chain_station l
                                        where l.chain_id = c.id and l.started_on > s.started_on)
                                    and (coalesce(s.ended_on, s.planned_until) <= :horizon
                                        or exists (select 1 from chain_station n
                                            where n.chain_id = c.id
                                                and n.status in ('PLANNED', 'SEAT_PENDING', 'CONFIRMED', 'BRIDGING')
                                                and n.planned_from > date_add(
                                                    coalesce(s.ended_on, s.planned_until), interval :days day)))
                                """).param("horizon", horizon).param("days", daysWithoutWords));
    }

    /** Those that go on and in which a station lies ahead, with its first day. */
    List<Chain> waitingFor(String station) {
        return all(jdbc.sql("""
                                select c.* from chain c
                                where c.status = 'ACTIVE' and exists (select 1 from chain_station n
                                    where n.chain_id = c.id and n.stop = ? and n.planned_from is not null
                                        and n.status in ('PLANNED', 'SEAT_PENDING', 'CONFIRMED', 'BRIDGING'))
                                """).param(station));
    }

    /** All that went on at some time since a day. */
    List<Chain> since(LocalDate day) {
        return all(jdbc.sql("select * from chain where ended_on is null or ended_on >= ?")
                .param(day));
    }

    /** Keeps one of the free seats of a run softly; two chains never keep the same one. */
    boolean keepSeat(RunId run, int free, StationId station, LocalDate until) {
        giveBack(station);
        for (var slot = 1; slot <= free; slot++) {
            var isKept = jdbc.sql(
                                    "insert ignore into chain_soft_seat (run_id, slot, station_id, kept_until) values (?, ?, ?, ?)")
                            .params(run.value(), slot, station.value(), until)
                            .update()
                    == 1;
            if (isKept) {
                return true;
            }
        }
        return false;
    }

    void giveBack(StationId station) {
        jdbc.sql("delete from chain_soft_seat where station_id = ?")
                .param(station.value())
                .update();
    }

    /** Lets go what was kept until a day before. */
    void letGo(LocalDate today) {
        jdbc.sql("delete from chain_soft_seat where kept_until < ?")
                .param(today)
                .update();
    }

    int kept(RunId run) {
        return jdbc.sql("select count(*) from chain_soft_seat where run_id = ?")
                .param(run.value())
                .query(Integer.class)
                .single();
    }

    boolean add(Talk talk, StaffId by) {
        var isNew = jdbc.sql(
                                "insert ignore into chain_talk (id, chain_id, station_id, talk_at, written_by) values (?, ?, ?, ?, ?)")
                        .params(
                                talk.id(),
                                talk.chain().value(),
                                talk.station().value(),
                                ChainRows.utc(talk.at()),
                                by.value())
                        .update()
                == 1;
        var ordinal = 0;
        for (var paragraph : isNew ? talk.paragraphs() : List.<Talk.Paragraph>of()) {
            jdbc.sql("insert into chain_talk_paragraph (id, talk_id, ordinal, words) values (?, ?, ?, ?)")
                    .params(
                            paragraph.id(),
                            talk.id(),
                            ++ordinal,
                            paragraph.words().value())
                    .update();
        }
        return isNew;
    }

    List<Talk> talks(ChainId chain) {
        return jdbc.sql("select * from chain_talk where chain_id = ? order by talk_at desc")
                .param(chain.value())
                .query((row, number) -> ChainRows.talk(chain, row, paragraphs(row.getObject("id", UUID.class))))
                .list();
    }

    /** @return whether it is hers and was closed, or open, until now */
    boolean release(PersonId person, UUID paragraph, @Nullable Instant at) {
        return jdbc.sql("""
                                update chain_talk_paragraph p
                                join chain_talk t on t.id = p.talk_id join chain c on c.id = t.chain_id
                                set p.released_at = ?
                                where p.id = ? and c.person_id = ? and (p.released_at is null) = ?
                                """)
                        .params(Arrays.asList(
                                at == null ? null : ChainRows.utc(at), paragraph, person.value(), at != null))
                        .update()
                == 1;
    }

    void erase(Collection<PersonId> persons) {
        var chains = "(select id from chain where person_id in (:persons))";
        for (var statement : List.of(
                "delete from chain_talk_paragraph where talk_id in (select id from chain_talk where chain_id in "
                        + chains + ")",
                "delete from chain_talk where chain_id in " + chains,
                "delete from chain_soft_seat where station_id in (select id from chain_station where chain_id in "
                        + chains + ")",
                "delete from chain_station where chain_id in " + chains,
                "delete from chain_pause where chain_id in " + chains,
                "delete from chain where person_id in (:persons)")) {
            jdbc.sql(statement)
                    .param("persons", persons.stream().map(PersonId::value).toList())
                    .update();
        }
    }

    private void parts(Chain chain) {
        chain.pauses()
                .forEach(pause -> jdbc.sql("""
                                insert into chain_pause (chain_id, starts, ends) values (?, ?, ?)
                                on duplicate key update ends = values(ends)
                                """)
                        .params(Arrays.asList(chain.id().value(), pause.from(), pause.until()))
                        .update());
        jdbc.sql("delete from chain_pause where chain_id = :chain and starts not in (:starts)")
                .param("chain", chain.id().value())
                .param(
                        "starts",
                        chain.pauses().isEmpty()
                                ? List.of(LocalDate.EPOCH)
                                : chain.pauses().stream().map(Chain.Pause::from).toList())
                .update();
        var ordinal = 0;
        for (var station : chain.stations()) {
            write(chain.id(), ++ordinal, station);
        }
    }

    private void write(ChainId chain, int ordinal, ChainStation station) {
        jdbc.sql("""
                        insert into chain_station (id, chain_id, ordinal, stop, status, body, contact, run_id, referral_id,
                            planned_from, planned_until, started_on, ended_on, bridged_from, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on duplicate key update ordinal = values(ordinal), status = values(status), body = values(body),
                            contact = values(contact), run_id = values(run_id), referral_id = values(referral_id),
                            planned_from = values(planned_from), planned_until = values(planned_until),
                            started_on = values(started_on), ended_on = values(ended_on),
                            bridged_from = values(bridged_from), reason = values(reason)
                        """).params(ChainRows.of(chain, ordinal, station)).update();
    }

    private Optional<Chain> one(JdbcClient.StatementSpec question) {
        return all(question).stream().findFirst();
    }

    /** Chains with their parts: three statements, however many chains there are. */
    private List<Chain> all(JdbcClient.StatementSpec question) {
        var heads = question.query((row, number) -> ChainRows.head(row)).list();
        if (heads.isEmpty()) {
            return List.of();
        }
        var ids = heads.stream().map(head -> head.id().value()).toList();
        var pauses = pauses(ids);
        var stations = stations(ids);
        return heads.stream()
                .map(head -> ChainRows.whole(
                        head, pauses.getOrDefault(head.id(), List.of()), stations.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private Map<ChainId, List<Chain.Pause>> pauses(List<UUID> chains) {
        var pauses = new HashMap<ChainId, List<Chain.Pause>>();
        jdbc.sql("select * from chain_pause where chain_id in (:ids) order by starts")
                .param("ids", chains)
                .query(row -> {
                    pauses.computeIfAbsent(ChainRows.chain(row), first -> new ArrayList<>())
                            .add(ChainRows.pause(row));
                });
        return pauses;
    }

    private Map<ChainId, List<ChainStation>> stations(List<UUID> chains) {
        var stations = new HashMap<ChainId, List<ChainStation>>();
        jdbc.sql("select * from chain_station where chain_id in (:ids) order by ordinal")
                .param("ids", chains)
                .query(row -> {
                    stations.computeIfAbsent(ChainRows.chain(row), first -> new ArrayList<>())
                            .add(ChainRows.station(row));
                });
        return stations;
    }

    private List<Talk.Paragraph> paragraphs(UUID talk) {
        return jdbc.sql("select * from chain_talk_paragraph where talk_id = ? order by ordinal")
                .param(talk)
                .query((row, number) -> ChainRows.paragraph(row))
                .list();
    }

    static Talk.Paragraph paragraph(Words words) {
        return new Talk.Paragraph(Identifier.nextValue(), words, null);
    }
}
