package org.jobcenterportal.interviews;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import org.jobcenterportal.audit.ExpiringData;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.PersonWatcher;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.interviews.GuestBook.Guest;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.timetables.GuestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who talked with whom: kept for a year after the round, and gone with the person. */
@Component
@InternalUse
class ExpiredRounds implements ExpiringData, PersonWatcher {

    private static final Period KEPT = Period.ofYears(1);

    private final GuestBook guests;
    private final JdbcClient jdbc;

    ExpiredRounds(GuestBook guests, JdbcClient jdbc) {
        this.guests = guests;
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "interviews.guests";
    }

    @Override
    public int due(LocalDate today) {
        return over(today, Integer.MAX_VALUE).size();
    }

    @Override
    public int erase(LocalDate today, int limit) {
        var over = over(today, limit);
        guests.erase(over);
        return over.size();
    }

    @Override
    public void recorded(Collection<PersonId> persons) {
        // a guest of a round is one who is registered
    }

    @Override
    public void forgotten(Collection<PersonId> persons) {
        persons.forEach(person ->
                guests.erase(guests.ofPerson(person).stream().map(Guest::id).toList()));
    }

    private List<GuestId> over(LocalDate today, int limit) {
        return jdbc.sql("""
                        select g.id from interview_guest g join interview_round r on r.id = g.round_id
                        where r.ends_at < ? order by r.ends_at, g.id limit ?
                        """)
                .params(Stored.utc(end(today)), limit)
                .query((row, number) -> new GuestId(Stored.id(row, "id")))
                .list();
    }

    private static Instant end(LocalDate today) {
        return OfficeTime.startOf(today.minus(KEPT));
    }
}
