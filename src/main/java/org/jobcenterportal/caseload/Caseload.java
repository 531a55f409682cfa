package org.jobcenterportal.caseload;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after whom, and when the office was last in contact with somebody. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class Caseload {

    private final JdbcClient jdbc;
    private final StaffDirectory staff;
    private final Clock clock;

    Caseload(JdbcClient jdbc, StaffDirectory staff, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.clock = clock;
    }

    /** Who looks after somebody today; empty while nobody does. */
    public Optional<StaffDetails> counsellorOf(PersonId person) {
        return Optional.ofNullable(counsellorsOf(List.of(person)).get(person)).map(staff::get);
    }

    /** Who looks after each of these persons; those without a counsellor are left out. */
    public Map<PersonId, StaffId> counsellorsOf(Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        var counsellors = new HashMap<PersonId, StaffId>();
        jdbc.sql("select open_person, counsellor_id from case_assignment where open_person in (:persons)")
                .param("persons", persons.stream().map(PersonId::value).toList())
                .query((row, number) -> counsellors.put(
                        new PersonId(row.getObject(1, UUID.class)), new StaffId(row.getObject(2, UUID.class))))
                .list();
        return Map.copyOf(counsellors);
    }

    /** When and how the office was last in contact with somebody; empty if it never was. */
    public Optional<LastContact> lastContact(PersonId person) {
        return jdbc.sql("select happened_at, way from last_contact where person_id = ?")
                .param(person.value())
                .query((row, number) -> new LastContact(
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        ContactWay.valueOf(row.getString(2))))
                .optional();
    }

    /** When and how the office was last in contact with each of these persons; those whom it never was are left out. */
    public Map<PersonId, LastContact> lastContactsOf(Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        var contacts = new HashMap<PersonId, LastContact>();
        jdbc.sql("select person_id, happened_at, way from last_contact where person_id in (:persons)")
                .param("persons", persons.stream().map(PersonId::value).toList())
                .query((row, number) -> contacts.put(
                        new PersonId(row.getObject(1, UUID.class)),
                        new LastContact(
                                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                ContactWay.valueOf(row.getString(3)))))
                .list();
        return Map.copyOf(contacts);
    }

    /** Who has looked after somebody so far, the first one first. */
    public List<CaseTerm> termsOf(PersonId person) {
        return jdbc.sql("select counsellor_id, since, note from case_assignment where person_id = ? order by since, id")
                .param(person.value())
                .query((row, number) -> new CaseTerm(
                        staff.get(new StaffId(row.getObject(1, UUID.class))),
                        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString(3)))
                .list();
    }

    /** With whom the office spoke last between these moments, and on which day. */
    public Map<PersonId, LocalDate> lastSpokenWithBetween(Instant from, Instant until) {
        var days = new HashMap<PersonId, LocalDate>();
        jdbc.sql("select person_id, happened_at from last_contact where happened_at >= ? and happened_at < ?")
                .params(utc(from), utc(until))
                .query((row, number) -> days.put(
                        new PersonId(row.getObject(1, UUID.class)),
                        OfficeTime.dayOf(row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC))))
                .list();
        return Map.copyOf(days);
    }

    /** Notes that the office was in contact with somebody; an older contact than the one known changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void contactHappened(PersonId person, LastContact contact) {
        if (contact.at().isAfter(clock.instant())) {
            throw new IllegalArgumentException("A contact has happened already");
        }
        var at = utc(contact.at());
        jdbc.sql("insert ignore into contact_made (person_id, happened_at, way) values (?, ?, ?)")
                .params(person.value(), at, contact.way().name())
                .update();
        jdbc.sql("""
                        insert into last_contact (person_id, happened_at, way) values (?, ?, ?)
                        on duplicate key update
                            way = if(values(happened_at) >= happened_at, values(way), way),
                            happened_at = greatest(happened_at, values(happened_at))
                        """).params(person.value(), at, contact.way().name()).update();
    }

    /** What counted as a contact was none: the last one before it is the last again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void contactWasNone(PersonId person, LastContact wrong) {
        jdbc.sql("delete from contact_made where person_id = ? and happened_at = ? and way = ?")
                .params(person.value(), utc(wrong.at()), wrong.way().name())
                .update();
        jdbc.sql("delete from last_contact where person_id = ?")
                .param(person.value())
                .update();
        jdbc.sql("""
                        insert into last_contact (person_id, happened_at, way)
                        select person_id, happened_at, way from contact_made where person_id = ?
                        order by happened_at desc, way limit 1
                        """).param(person.value()).update();
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
