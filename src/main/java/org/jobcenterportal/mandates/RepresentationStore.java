package org.jobcenterportal.mandates;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.mandates.Representation.Withdrawal;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Representations as rows. */
@Component
class RepresentationStore {

    private static final String SELECT = """
            select r.*, (select group_concat(s.scope) from representation_scope s where s.representation_id = r.id)
                as scopes
            from representation r
            """;

    private final JdbcClient jdbc;

    RepresentationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who acts or has acted for a person, the latest first. */
    List<Representation> of(PersonId person) {
        return jdbc.sql(SELECT + " where r.person_id = ? order by r.starts desc, r.id desc")
                .param(person.value())
                .query(RepresentationStore::read)
                .list();
    }

    /** The same for several. */
    Map<PersonId, List<Representation>> of(Collection<PersonId> persons) {
        return persons.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(SELECT + " where r.person_id in (:persons) order by r.starts desc, r.id desc")
                        .param("persons", persons.stream().map(PersonId::value).toList())
                        .query(RepresentationStore::read)
                        .list()
                        .stream()
                        .collect(groupingBy(Representation::person));
    }

    void add(Representation representation) {
        var content = representation.content();
        var home = content.residence();
        var email = content.email();
        var phone = content.phone();
        jdbc.sql("""
                        insert into representation (id, version, person_id, kind, given_name, family_name,
                            form_of_address, organisation, street, house_number, postal_code, city, email, phone,
                            starts, ends, seen_on, recorded_by, recorded_at)
                        values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        representation.id(),
                        representation.person().value(),
                        content.kind().name(),
                        content.name().givenName(),
                        content.name().familyName(),
                        content.address().name(),
                        content.organisation(),
                        home == null ? null : home.street(),
                        home == null ? null : home.houseNumber(),
                        home == null ? null : home.postalCode(),
                        home == null ? null : home.city(),
                        email == null ? null : email.value(),
                        phone == null ? null : phone.value(),
                        content.from(),
                        content.until(),
                        content.seenOn(),
                        representation.recordedBy().value(),
                        ConsentStore.utc(representation.recordedAt())))
                .update();
        content.scopes()
                .forEach(scope -> jdbc.sql("insert into representation_scope (representation_id, scope) values (?, ?)")
                        .params(representation.id(), scope.name())
                        .update());
    }

    /** @return whether it had not been withdrawn yet */
    boolean withdraw(PersonId person, UUID id, Withdrawal withdrawal) {
        var with = withdrawal.with();
        return jdbc.sql("""
                                update representation set withdrawn_on = ?, withdrawn_how = ?, withdrawn_with = ?,
                                    version = version + 1
                                where id = ? and person_id = ? and withdrawn_on is null
                                """)
                        .params(Arrays.asList(
                                withdrawal.on(),
                                withdrawal.how().name(),
                                with == null ? null : with.value(),
                                id,
                                person.value()))
                        .update()
                == 1;
    }

    /** Since when somebody objects to being represented by the applicant of her household. */
    Optional<LocalDate> objects(PersonId person) {
        return jdbc.sql("select since from presumption_objection where person_id = ?")
                .param(person.value())
                .query(LocalDate.class)
                .optional();
    }

    void object(PersonId person, LocalDate since, StaffId recordedBy) {
        jdbc.sql("insert ignore into presumption_objection (person_id, since, recorded_by) values (?, ?, ?)")
                .params(person.value(), since, recordedBy.value())
                .update();
    }

    boolean takeBackObjection(PersonId person) {
        return jdbc.sql("delete from presumption_objection where person_id = ?")
                        .param(person.value())
                        .update()
                == 1;
    }

    private static Representation read(ResultSet row, int number) throws SQLException {
        var withdrawnOn = row.getObject("withdrawn_on", LocalDate.class);
        return new Representation(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                content(row),
                new StaffId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                withdrawnOn == null
                        ? null
                        : new Withdrawal(
                                withdrawnOn,
                                ConsentWay.valueOf(row.getString("withdrawn_how")),
                                staff(row.getObject("withdrawn_with", UUID.class))));
    }

    private static RepresentationDraft content(ResultSet row) throws SQLException {
        var email = row.getString("email");
        var phone = row.getString("phone");
        return new RepresentationDraft(
                RepresentationKind.valueOf(row.getString("kind")),
                new PersonName(row.getString("given_name"), row.getString("family_name")),
                FormOfAddress.valueOf(row.getString("form_of_address")),
                row.getString("organisation"),
                row.getString("street") == null
                        ? null
                        : new PostalAddress(
                                row.getString("street"),
                                row.getString("house_number"),
                                row.getString("postal_code"),
                                row.getString("city")),
                email == null ? null : new EmailAddress(email),
                phone == null ? null : new PhoneNumber(phone),
                Arrays.stream(row.getString("scopes").split(","))
                        .map(RepresentationScope::valueOf)
                        .collect(toSet()),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getObject("seen_on", LocalDate.class));
    }

    private static @Nullable StaffId staff(@Nullable UUID id) {
        return id == null ? null : new StaffId(id);
    }
}
