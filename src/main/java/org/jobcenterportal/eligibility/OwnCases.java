package org.jobcenterportal.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases of the signed-in colleague by name, read from what the rooms publish for lists (decision 031). */
@Component
class OwnCases {

    /** Whoever is younger cannot be a case of her own (§ 7 Abs. 1 Satz 1 Nr. 1 SGB II). */
    private static final int EMPLOYABLE_FROM = 15;

    private static final String BY_NAME = """
            select p.person_id, p.customer_number, p.family_name, p.given_name
            from listed_case c join listed_person p on p.person_id = c.person_id
            where c.counsellor_id = :me and p.fit_for_work and p.birth_date <= :grown
            order by p.family_name is null, p.family_name, p.given_name, p.person_id
            """;

    private final CaseAccess access;
    private final CurrentStaff colleague;
    private final JdbcClient database;

    OwnCases(CaseAccess access, CurrentStaff colleague, JdbcClient database) {
        this.access = access;
        this.colleague = colleague;
        this.database = database;
    }

    /** One of them; name and number are missing for a protected person. */
    record OwnCase(
            PersonId person,
            @Nullable PersonName name,
            @Nullable CustomerNumber number) {}

    /** All whom she may open, also where a circle keeps a case. */
    List<OwnCase> on(LocalDate day) {
        var all = database.sql(BY_NAME)
                .param("me", colleague.id().value())
                .param("grown", day.minusYears(EMPLOYABLE_FROM))
                .query((row, number) -> {
                    var family = row.getString("family_name");
                    return new OwnCase(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            family == null ? null : new PersonName(row.getString("given_name"), family),
                            family == null ? null : new CustomerNumber(row.getString("customer_number")));
                })
                .list();
        var closed = access.closedToMe(all.stream().map(OwnCase::person).toList());
        return all.stream().filter(one -> !closed.contains(one.person())).toList();
    }
}
