package org.jobcenterportal.interviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.signup.RegistrationId;
import org.jobcenterportal.signup.RegistrationRow;
import org.jobcenterportal.timetables.Eagerness;
import org.jobcenterportal.timetables.EmployerAnswer;
import org.jobcenterportal.timetables.GuestId;
import org.jobcenterportal.timetables.StandId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who comes to talk, and what both sides wish, as rows. */
@Component
class GuestBook {

    private static final List<String> OF_GUESTS =
            List.of("interview_result", "interview_told", "interview", "interview_wish");

    private final JdbcClient jdbc;

    GuestBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A guest, without what others know of her. */
    record Guest(
            GuestId id,
            RoundId round,
            RegistrationId registration,
            @Nullable PersonId person,
            int number,
            @Nullable Instant arrivesAt,
            @Nullable Instant leavesAt,
            boolean isThere,
            @Nullable GuestCard card,
            boolean isForAll) {}

    /** Makes a guest of everybody registered who is none yet; the caller holds the round. */
    void welcome(RoundId round, Collection<RegistrationRow> registered) {
        var known = of(round).stream().map(Guest::registration).toList();
        for (var registration : registered) {
            if (!known.contains(registration.id())) {
                jdbc.sql("""
                                insert into interview_guest
                                    (id, round_id, registration_id, person_id, number, is_there, is_for_all)
                                select ?, ?, ?, ?, coalesce(max(number), 0) + 1, true, false
                                from interview_guest where round_id = ?
                                """)
                        .params(Arrays.asList(
                                GuestId.next().value(),
                                round.value(),
                                registration.id().value(),
                                registration.person() == null
                                        ? null
                                        : registration.person().value(),
                                round.value()))
                        .update();
            }
        }
    }

    List<Guest> of(RoundId round) {
        return jdbc.sql("select * from interview_guest where round_id = ? order by number")
                .param(round.value())
                .query(GuestBook::guest)
                .list();
    }

    Optional<Guest> find(GuestId id) {
        return jdbc.sql("select * from interview_guest where id = ?")
                .param(id.value())
                .query(GuestBook::guest)
                .optional();
    }

    Optional<Guest> find(RoundId round, RegistrationId registration) {
        return jdbc.sql("select * from interview_guest where round_id = ? and registration_id = ?")
                .params(round.value(), registration.value())
                .query(GuestBook::guest)
                .optional();
    }

    Optional<Guest> find(RoundId round, int number) {
        return jdbc.sql("select * from interview_guest where round_id = ? and number = ?")
                .params(round.value(), number)
                .query(GuestBook::guest)
                .optional();
    }

    List<Guest> ofPerson(PersonId person) {
        return jdbc.sql("select * from interview_guest where person_id = ? order by id desc")
                .param(person.value())
                .query(GuestBook::guest)
                .list();
    }

    void setTimes(GuestId guest, @Nullable Instant arrivesAt, @Nullable Instant leavesAt) {
        jdbc.sql("update interview_guest set arrives_at = ?, leaves_at = ? where id = ?")
                .params(Arrays.asList(Stored.utc(arrivesAt), Stored.utc(leavesAt), guest.value()))
                .update();
    }

    void setThere(GuestId guest, boolean isThere) {
        jdbc.sql("update interview_guest set is_there = ? where id = ?")
                .params(isThere, guest.value())
                .update();
    }

    void setCard(GuestId guest, @Nullable GuestCard card, boolean isForAll) {
        jdbc.sql("""
                        update interview_guest set can_do = ?, looks_for = ?, german = ?, hours_per_week = ?, is_for_all = ?
                        where id = ?
                        """)
                .params(Arrays.asList(
                        card == null ? null : card.canDo(),
                        card == null ? null : card.looksFor(),
                        card == null ? null : Stored.name(card.german()),
                        card == null ? null : card.hoursPerWeek(),
                        card != null && isForAll,
                        guest.value()))
                .update();
    }

    List<WishRow> wishes(RoundId round) {
        return jdbc.sql("""
                        select w.* from interview_wish w join interview_guest g on g.id = w.guest_id
                        where g.round_id = ? order by g.number, w.stand_id
                        """).param(round.value()).query(GuestBook::wish).list();
    }

    List<WishRow> wishesOf(GuestId guest) {
        return jdbc.sql("select * from interview_wish where guest_id = ? order by stand_id")
                .param(guest.value())
                .query(GuestBook::wish)
                .list();
    }

    void wish(GuestId guest, StandId stand, Eagerness eagerness, boolean releasesName, Instant now) {
        jdbc.sql("""
                        insert into interview_wish (guest_id, stand_id, eagerness, releases_name, wished_at)
                        values (?, ?, ?, ?, ?) on duplicate key update
                            eagerness = values(eagerness), releases_name = values(releases_name), wished_at = values(wished_at)
                        """)
                .param(guest.value())
                .param(stand.value())
                .param(eagerness.name())
                .param(releasesName)
                .param(Stored.utc(now))
                .update();
    }

    /** She would not like to talk with this employer any more, or all of them if none is named. */
    void withdraw(GuestId guest, @Nullable StandId stand) {
        jdbc.sql("""
                        update interview_wish set eagerness = null, releases_name = false, wished_at = null
                        where guest_id = ? and (? is null or stand_id = ?)
                        """)
                .params(Arrays.asList(
                        guest.value(), stand == null ? null : stand.value(), stand == null ? null : stand.value()))
                .update();
    }

    void answer(GuestId guest, StandId stand, @Nullable EmployerAnswer answer, Instant now) {
        jdbc.sql("""
                        insert into interview_wish (guest_id, stand_id, releases_name, answer, answered_at)
                        values (?, ?, false, ?, ?) on duplicate key update
                            answer = values(answer), answered_at = values(answered_at)
                        """)
                .params(Arrays.asList(
                        guest.value(), stand.value(), Stored.name(answer), answer == null ? null : Stored.utc(now)))
                .update();
    }

    Map<RoundId, Integer> counts(List<RoundId> rounds) {
        if (rounds.isEmpty()) {
            return Map.of();
        }
        var counts = new HashMap<RoundId, Integer>();
        jdbc.sql("select round_id, count(*) as many from interview_guest where round_id in (:rounds) group by round_id")
                .param("rounds", rounds.stream().map(RoundId::value).toList())
                .query(row -> {
                    counts.put(new RoundId(Stored.id(row, "round_id")), row.getInt("many"));
                });
        return counts;
    }

    /** Erases guests with everything that is about them. */
    void erase(Collection<GuestId> guests) {
        if (guests.isEmpty()) {
            return;
        }
        var ids = guests.stream().map(GuestId::value).toList();
        OF_GUESTS.forEach(table -> jdbc.sql("delete from " + table + " where guest_id in (:ids)")
                .param("ids", ids)
                .update());
        jdbc.sql("delete from interview_guest where id in (:ids)")
                .param("ids", ids)
                .update();
    }

    private static Guest guest(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var canDo = row.getString("can_do");
        return new Guest(
                new GuestId(Stored.id(row, "id")),
                new RoundId(Stored.id(row, "round_id")),
                new RegistrationId(Stored.id(row, "registration_id")),
                person == null ? null : new PersonId(person),
                row.getInt("number"),
                Stored.instant(row, "arrives_at"),
                Stored.instant(row, "leaves_at"),
                row.getBoolean("is_there"),
                canDo == null
                        ? null
                        : new GuestCard(
                                canDo,
                                row.getString("looks_for"),
                                Stored.choice(LanguageLevel.class, row, "german"),
                                row.getObject("hours_per_week", Integer.class)),
                row.getBoolean("is_for_all"));
    }

    private static WishRow wish(ResultSet row, int number) throws SQLException {
        return new WishRow(
                new GuestId(Stored.id(row, "guest_id")),
                new StandId(Stored.id(row, "stand_id")),
                Stored.choice(Eagerness.class, row, "eagerness"),
                row.getBoolean("releases_name"),
                Stored.choice(EmployerAnswer.class, row, "answer"));
    }
}
