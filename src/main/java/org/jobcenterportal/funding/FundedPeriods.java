package org.jobcenterportal.funding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.funding.FundingCheck.Signed;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.support.FundingKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Days in support that somebody has written down. */
@Component
class FundedPeriods {

    private final JdbcClient jdbc;

    FundedPeriods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FundedPeriod> of(PersonId person) {
        return jdbc.sql("select * from funding_period where person_id = ? order by first_day, id")
                .param(person.value())
                .query((row, number) -> new FundedPeriod(
                        row.getObject("id", UUID.class),
                        FundingKind.valueOf(row.getString("kind")),
                        new DateSpan(
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class)),
                        new Words(row.getString("source"))))
                .list();
    }

    void note(PersonId person, FundedPeriod period, Signed signed) {
        jdbc.sql("""
                        insert into funding_period (id, person_id, kind, first_day, last_day, source, noted_by, noted_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        period.id(),
                        person.value(),
                        period.kind().name(),
                        period.days().from(),
                        period.days().until(),
                        period.source().value(),
                        signed.by().value(),
                        FundingStore.utc(signed.at())))
                .update();
    }

    /** @return whether the person had it */
    boolean remove(PersonId person, UUID period) {
        return jdbc.sql("delete from funding_period where id = ? and person_id = ?")
                        .params(period, person.value())
                        .update()
                == 1;
    }

    void erase(Collection<PersonId> persons) {
        jdbc.sql("delete from funding_period where person_id in (:persons)")
                .param("persons", persons.stream().map(PersonId::value).toList())
                .update();
    }
}
