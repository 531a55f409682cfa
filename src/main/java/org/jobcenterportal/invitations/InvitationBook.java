package org.jobcenterportal.invitations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invitations in the database: every step is one guarded statement, so that two organisers have one effect. */
@Component
class InvitationBook {

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;

    InvitationBook(JdbcClient jdbc, JdbcTemplate rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Puts somebody on the list; whether she was not on it yet. */
    boolean choose(EventId event, PersonId person, StaffId by, Instant now) {
        return jdbc.sql("""
                        insert ignore into event_invitation (id, event_id, person_id, state, chosen_by, chosen_at)
                        select ?, ?, person.id, 'CHOSEN', ?, ? from person where person.id = ?
                        """)
                        .params(EventInvitationId.next().value(), event.value(), by.value(), utc(now), person.value())
                        .update()
                == 1;
    }

    /** Puts people on lists, each as far as she was elsewhere. */
    void add(Collection<InvitationsImport.ImportedInvitation> all) {
        rows.batchUpdate("""
                        insert into event_invitation (id, event_id, person_id, state, chosen_by, chosen_at, invited_by,
                            invited_at, answered_at, phone, answered_way, noted_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, all.stream().map(InvitationBook::row).toList());
    }

    private static @Nullable Object[] row(InvitationsImport.ImportedInvitation one) {
        var invited = one.invitedAt();
        var answered = one.answeredAt();
        var phone = one.phone();
        var told = one.told();
        return new @Nullable Object[] {
            EventInvitationId.next().value(),
            one.event().value(),
            one.person().value(),
            one.state().name(),
            one.by().value(),
            utc(one.chosenAt()),
            invited == null ? null : one.by().value(),
            invited == null ? null : utc(invited),
            answered == null ? null : utc(answered),
            phone == null ? null : phone.value(),
            told == null ? null : told.name(),
            told == null ? null : one.by().value()
        };
    }

    /** Takes somebody off the list again who was not invited yet. */
    boolean remove(EventId event, PersonId person) {
        return jdbc.sql("delete from event_invitation where event_id = ? and person_id = ? and state = 'CHOSEN'")
                        .params(event.value(), person.value())
                        .update()
                == 1;
    }

    /** Whether it is this caller who invites her: of many only one is told so. */
    boolean invite(EventInvitationId id, StaffId by, Instant now) {
        return jdbc.sql("""
                        update event_invitation set state = 'INVITED', invited_by = ?, invited_at = ?
                        where id = ? and state = 'CHOSEN'
                        """).params(by.value(), utc(now), id.value()).update() == 1;
    }

    /** Whether it changed from one of the states in which nothing is answered to the other. */
    boolean change(EventInvitationId id, InvitationState from, InvitationState to) {
        return jdbc.sql("update event_invitation set state = ? where id = ? and state = ?")
                        .params(to.name(), id.value(), from.name())
                        .update()
                == 1;
    }

    /** @param noted who writes it down for her; null where she answers herself */
    void answer(
            EventInvitationId id,
            EventAnswer answer,
            @Nullable PhoneNumber phone,
            @Nullable NotedAnswer noted,
            Instant now) {
        jdbc.sql("""
                        update event_invitation set state = ?, answered_at = ?, phone = coalesce(?, phone),
                            answered_way = ?, noted_by = ?
                        where id = ? and state <> 'CHOSEN'
                        """)
                .params(Arrays.asList(
                        answer.state().name(),
                        utc(now),
                        phone == null ? null : phone.value(),
                        noted == null ? null : noted.way().name(),
                        noted == null ? null : noted.by().value(),
                        id.value()))
                .update();
    }

    Optional<EventInvitation> find(EventInvitationId id) {
        return jdbc.sql("select * from event_invitation where id = ?")
                .param(id.value())
                .query(InvitationBook::read)
                .optional();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<EventInvitation> lock(EventInvitationId id) {
        return jdbc.sql("select * from event_invitation where id = ? for update")
                .param(id.value())
                .query(InvitationBook::read)
                .optional();
    }

    /** Somebody's to one event, and nobody else changes it until the transaction ends. */
    Optional<EventInvitation> lock(EventId event, PersonId person) {
        return jdbc.sql("select * from event_invitation where event_id = ? and person_id = ? for update")
                .params(event.value(), person.value())
                .query(InvitationBook::read)
                .optional();
    }

    /** The list of an event, in the order in which people came on it. */
    List<EventInvitation> of(EventId event) {
        return jdbc.sql("select * from event_invitation where event_id = ? order by chosen_at, id")
                .param(event.value())
                .query(InvitationBook::read)
                .list();
    }

    /** The same, and nobody else sends it until the transaction ends. */
    List<EventInvitation> lock(EventId event) {
        return jdbc.sql("select * from event_invitation where event_id = ? order by id for update")
                .param(event.value())
                .query(InvitationBook::read)
                .list();
    }

    Map<InvitationState, Integer> counts(EventId event) {
        var counts = new EnumMap<InvitationState, Integer>(InvitationState.class);
        jdbc.sql("select state, count(*) from event_invitation where event_id = ? group by state")
                .param(event.value())
                .query(row -> {
                    counts.put(InvitationState.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** Everything that somebody was invited to, the first first. */
    List<EventInvitation> of(PersonId person) {
        return jdbc.sql(
                        "select * from event_invitation where person_id = ? and state <> 'CHOSEN' order by invited_at, id")
                .param(person.value())
                .query(InvitationBook::read)
                .list();
    }

    /** Everything that is kept of somebody, also that she stands on a list and was not invited. */
    List<EventInvitation> everythingOf(PersonId person) {
        return jdbc.sql("select * from event_invitation where person_id = ? order by chosen_at, id")
                .param(person.value())
                .query(InvitationBook::read)
                .list();
    }

    /** Those of a state that were invited since a moment. */
    List<EventInvitation> in(InvitationState state, Instant since) {
        return jdbc.sql("select * from event_invitation where state = ? and invited_at >= ? order by invited_at, id")
                .params(state.name(), utc(since))
                .query(InvitationBook::read)
                .list();
    }

    /** How many were invited to each of these events and how many of them said yes; of events without invitations nothing. */
    List<Turnout> yesOf(Collection<EventId> events) {
        return events.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select count(*), sum(state = 'COMING') from event_invitation
                        where event_id in (:events) and state not in ('CHOSEN', 'UNDELIVERABLE') group by event_id
                        """)
                        .param("events", events.stream().map(EventId::value).toList())
                        .query((row, number) -> new Turnout(row.getInt(1), row.getInt(2)))
                        .list();
    }

    /** Which of these events have a list. */
    Set<EventId> withList(Collection<EventId> events) {
        return events.isEmpty()
                ? Set.of()
                : jdbc
                        .sql("select distinct event_id from event_invitation where event_id in (:events)")
                        .param("events", events.stream().map(EventId::value).toList())
                        .query((row, number) -> new EventId(row.getObject(1, UUID.class)))
                        .list()
                        .stream()
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static EventInvitation read(ResultSet row, int number) throws SQLException {
        var phone = row.getString("phone");
        return new EventInvitation(
                new EventInvitationId(row.getObject("id", UUID.class)),
                new EventId(row.getObject("event_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                InvitationState.valueOf(row.getString("state")),
                new StaffId(row.getObject("chosen_by", UUID.class)),
                instant(row.getObject("chosen_at", LocalDateTime.class)),
                instant(row, "invited_at"),
                instant(row, "answered_at"),
                phone == null ? null : new PhoneNumber(phone),
                noted(row));
    }

    private static @Nullable NotedAnswer noted(ResultSet row) throws SQLException {
        var way = row.getString("answered_way");
        return way == null
                ? null
                : new NotedAnswer(AnswerWay.valueOf(way), new StaffId(row.getObject("noted_by", UUID.class)));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : instant(stored);
    }

    private static Instant instant(LocalDateTime stored) {
        return stored.toInstant(ZoneOffset.UTC);
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
