package org.jobcenterportal.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.citizens.NameAndHome;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Residence;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.profile.Provenance;
import org.jobcenterportal.profile.ProvenanceSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Earlier names and addresses, as rows. */
@Component
class NameStore {

    private final JdbcClient jdbc;

    NameStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<NameChange> of(PersonId person) {
        return jdbc.sql("select * from name_change where person_id = ? order by changed_at desc, id desc")
                .param(person.value())
                .query(NameStore::read)
                .list();
    }

    void add(PersonId person, NameChange change) {
        var by = change.origin().by();
        var home = change.before().residence();
        var address = home == null ? null : home.address();
        jdbc.sql("""
                        insert into name_change (
                            id, person_id, given_name, family_name, street, house_number, postal_code, city, district,
                            source, said_on, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.<@Nullable Object>asList(
                        Identifier.nextValue(),
                        person.value(),
                        change.before().name().givenName(),
                        change.before().name().familyName(),
                        address == null ? null : address.street(),
                        address == null ? null : address.houseNumber(),
                        address == null ? null : address.postalCode(),
                        address == null ? null : address.city(),
                        home == null ? null : home.district(),
                        change.origin().source().name(),
                        change.origin().on(),
                        LocalDateTime.ofInstant(change.at(), ZoneOffset.UTC),
                        by == null ? null : by.value()))
                .update();
    }

    private static NameChange read(ResultSet row, int number) throws SQLException {
        return new NameChange(
                new NameAndHome(
                        new PersonName(row.getString("given_name"), row.getString("family_name")), residence(row)),
                new Provenance(
                        ProvenanceSource.valueOf(row.getString("source")),
                        new StaffId(row.getObject("changed_by", UUID.class)),
                        row.getObject("said_on", LocalDate.class)),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static @Nullable Residence residence(ResultSet row) throws SQLException {
        var street = row.getString("street");
        return street == null
                ? null
                : new Residence(
                        new PostalAddress(
                                street,
                                row.getString("house_number"),
                                row.getString("postal_code"),
                                row.getString("city")),
                        row.getString("district"));
    }
}
