package org.jobcenterportal.appointments;

import java.util.Collection;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.PersonMeetings;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other rooms which consultant has a consultation with whom. */
@Component
@InternalUse
@Transactional(readOnly = true)
class ConsultantMeetings implements PersonMeetings {

    private final JdbcClient jdbc;

    ConsultantMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean exist(Collection<StaffId> colleagues, PersonId person) {
        return !colleagues.isEmpty()
                && jdbc.sql("""
                                select exists (select 1 from bca_consultation
                                where person_id = :person and consultant_id in (:colleagues)
                                    and state not in ('RESERVED', 'LAPSED', 'CANCELLED'))
                                """)
                        .param("person", person.value())
                        .param(
                                "colleagues",
                                colleagues.stream().map(StaffId::value).toList())
                        .query(Boolean.class)
                        .single();
    }
}
