package org.jobcenterportal.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as the search knows her.
 *
 * @param counsellor who looks after her; nobody finds a person by name whom nobody looks after
 * @param name nothing where it must not stand on lists
 */
record SearchEntry(
        PersonId person,
        @Nullable StaffId counsellor,
        CustomerNumber number,
        @Nullable PersonName name,
        @Nullable LocalDate birthDate,
        @Nullable String household) {

    static final String COLUMNS =
            "person_id, counsellor_id, customer_number, given_name, family_name, birth_date, household_number";

    private static final int YOUNGEST_CLIENT = 15;

    static SearchEntry of(ResultSet row, int number) throws SQLException {
        var counsellor = row.getObject(2, UUID.class);
        var givenName = row.getString(4);
        return new SearchEntry(
                new PersonId(row.getObject(1, UUID.class)),
                counsellor == null ? null : new StaffId(counsellor),
                new CustomerNumber(row.getString(3)),
                givenName == null ? null : new PersonName(givenName, row.getString(5)),
                row.getObject(6, LocalDate.class),
                row.getString(7));
    }

    boolean isOfOneOf(Set<StaffId> counsellors) {
        return counsellor != null && counsellors.contains(counsellor);
    }

    /** Whether she is too young to be a client herself (§ 7 Abs. 1 SGB II). */
    boolean isChildOn(LocalDate day) {
        return birthDate != null && birthDate.plusYears(YOUNGEST_CLIENT).isAfter(day);
    }
}
