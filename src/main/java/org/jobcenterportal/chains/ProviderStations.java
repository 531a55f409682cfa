package org.jobcenterportal.chains;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.runs.RunId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which stations of chains that go on lie in which runs, as the provider's side reads them; whoever asks has decided who may know. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class ProviderStations {

    private final JdbcClient jdbc;

    ProviderStations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A station in a run.
     *
     * @param plannedFrom her first day there as it is planned
     * @param hasSheet whether there is a sheet for the hand-over to it
     */
    public record Ahead(
            PersonId person,
            RunId run,
            StationId station,
            @Nullable LocalDate plannedFrom,
            boolean hasSheet) {

        public boolean isOf(PersonId somebody, RunId somewhere) {
            return person.equals(somebody) && run.equals(somewhere);
        }
    }

    /** Those of these people, the latest station first. */
    public List<Ahead> ahead(Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select c.person_id, s.run_id, s.id, s.planned_from,
                            exists (select 1 from chain_talk t where t.station_id = s.id) as has_sheet
                        from chain_station s join chain c on c.id = s.chain_id
                        where c.person_id in (:persons) and c.status = 'ACTIVE' and s.run_id is not null
                        order by s.ordinal desc
                        """)
                .param(
                        "persons",
                        persons.stream().map(PersonId::value).distinct().toList())
                .query((row, number) -> new Ahead(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new RunId(row.getObject("run_id", UUID.class)),
                        new StationId(row.getObject("id", UUID.class)),
                        row.getObject("planned_from", LocalDate.class),
                        row.getBoolean("has_sheet")))
                .list();
    }
}
