package org.jobcenterportal.proposals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.matching.LastProposals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the comparison when people were last proposed, so that whoever has waited longest comes first. */
@Component
@InternalUse
@Transactional(readOnly = true)
class DaysOfProposals implements LastProposals {

    private final JdbcClient jdbc;

    DaysOfProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PersonId, LocalDate> of(Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        var days = new HashMap<PersonId, LocalDate>();
        jdbc.sql("""
                        select person_id, max(proposed_at) from placement_proposal
                        where person_id in (:persons) group by person_id
                        """)
                .param("persons", persons.stream().map(PersonId::value).toList())
                .query((row, number) -> days.put(
                        new PersonId(row.getObject(1, UUID.class)),
                        OfficeTime.dayOf(row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC))))
                .list();
        return days;
    }
}
