package org.jobcenterportal.citizens;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds parents by the birthdays of their children. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class ParentsByChild {

    private final JdbcClient jdbc;

    ParentsByChild(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The grown-ups who live today with a child that was born between these days, both included, and its birthday. */
    public Map<PersonId, LocalDate> ofChildrenBornBetween(LocalDate first, LocalDate last) {
        var birthdays = new HashMap<PersonId, LocalDate>();
        jdbc.sql("""
                        select parent.person_id, child.birth_date from person child
                        join household_member c on c.open_person = child.id and c.role = 'CHILD'
                        join household_member parent on parent.household_id = c.household_id
                            and parent.until is null and parent.role in ('APPLICANT', 'PARTNER')
                        where child.birth_date between ? and ?
                        """)
                .params(first, last)
                .query((row, number) ->
                        birthdays.put(new PersonId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class)))
                .list();
        return Map.copyOf(birthdays);
    }
}
