package org.jobcenterportal.citizens;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What an import needs beside recording people: recognising them, changing many at once, and taking all of it back. */
@Service
@InternalUse
@Transactional(propagation = Propagation.MANDATORY)
public class CitizensIntake {

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate batches;
    private final JdbcClient database;
    private final Persons persons;
    private final List<PersonWatcher> watchers;
    private final Clock clock;

    CitizensIntake(
            JdbcTemplate batches, JdbcClient database, Persons persons, List<PersonWatcher> watchers, Clock clock) {
        this.batches = batches;
        this.database = database;
        this.persons = persons;
        this.watchers = watchers;
        this.clock = clock;
    }

    /** Those of the numbers that somebody has. */
    public Map<CustomerNumber, KnownPerson> withNumbers(Collection<CustomerNumber> numbers) {
        return chunks(numbers.stream().map(CustomerNumber::value))
                .flatMap(some -> database
                        .sql(
                                "select id, customer_number, given_name, family_name, birth_date from person where customer_number in (:numbers)")
                        .param("numbers", some)
                        .query(CitizensIntake::known)
                        .list()
                        .stream())
                .collect(toMap(KnownPerson::number, Function.identity()));
    }

    /** Everybody who has one of these names and was born on the day that stands beside it; accents do not count. */
    public List<KnownPerson> called(Collection<NameAndBirth> people) {
        return chunks(people.stream().map(person -> new Object[] {
                    person.birthDate().value(),
                    person.name().familyName(),
                    person.name().givenName()
                }))
                .flatMap(some -> database.sql("""
                                select id, customer_number, given_name, family_name, birth_date from person
                                where (birth_date, family_name, given_name) in (:people)
                                """).param("people", some).query(CitizensIntake::known).list().stream())
                .toList();
    }

    /** Those of the numbers that a household has. */
    public Map<HouseholdNumber, KnownHousehold> households(Collection<HouseholdNumber> numbers) {
        var found = new HashMap<HouseholdNumber, KnownHousehold>();
        chunks(numbers.stream().map(HouseholdNumber::value))
                .forEach(some -> database.sql("""
                                select h.id, h.number, exists (
                                    select 1 from household_member m
                                    where m.household_id = h.id and m.role = 'PARTNER' and m.until is null)
                                from household h where h.number in (:numbers)
                                """)
                        .param("numbers", some)
                        .query((row, number) -> found.put(
                                new HouseholdNumber(row.getString(2)),
                                new KnownHousehold(new HouseholdId(row.getObject(1, UUID.class)), row.getBoolean(3))))
                        .list());
        return Map.copyOf(found);
    }

    /** These persons as they are recorded. */
    public Map<PersonId, PersonDraft> recorded(Collection<PersonId> ids) {
        return chunks(ids.stream())
                .flatMap(some -> persons.withContactTimes(some).stream())
                .collect(toMap(Person::id, Person::recorded));
    }

    /** Records people who come into households that are recorded. */
    public void join(Collection<JoiningDraft> joinings) {
        var today = OfficeTime.dayOf(clock.instant());
        chunks(joinings.stream()).forEach(some -> {
            some.forEach(joining -> joining.member().person().requireBornBy(today));
            batch(
                    PersonRows.INSERT,
                    some,
                    (row, joining) -> PersonRows.bind(row, joining.member().person()));
            batch(HouseholdRows.INSERT_MEMBER, some, HouseholdRows::bind);
            tell(some.stream().map(joining -> joining.member().person().id()).toList());
        });
    }

    /** Changes what is recorded of these persons; the times in which they can be reached stay. */
    public void update(Collection<PersonDraft> people) {
        chunks(people.stream()).forEach(some -> {
            batch(PersonRows.UPDATE, some, PersonRows::bindUpdate);
            tell(some.stream().map(PersonDraft::id).toList());
        });
    }

    /**
     * Takes persons and households back that were recorded by mistake and with whom nobody has worked.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if something in the house belongs to them already
     */
    public void remove(Collection<PersonId> people, Collection<HouseholdId> households) {
        chunks(people.stream()).forEach(some -> watchers.forEach(watcher -> watcher.forgotten(some)));
        for (var table : List.of("contact_time", "household_member")) {
            delete("delete from " + table + " where person_id = ?", people);
        }
        delete("delete from child_care where child_id = ?", people);
        delete("delete from person where id = ?", people);
        delete("delete from household where id = ?", households);
    }

    private void tell(List<PersonId> changed) {
        watchers.forEach(watcher -> watcher.recorded(changed));
    }

    private void delete(String sql, Collection<? extends Identifier> ids) {
        chunks(ids.stream()).forEach(some -> batch(sql, some, (row, id) -> row.setObject(1, id.value())));
    }

    private <T> void batch(String sql, List<T> rows, ParameterizedPreparedStatementSetter<T> binding) {
        batches.batchUpdate(sql, rows, rows.size(), binding);
    }

    private static <T> Stream<List<T>> chunks(Stream<T> all) {
        return all.gather(Gatherers.windowFixed(AT_ONCE)).map(ArrayList::new);
    }

    private static KnownPerson known(ResultSet row, int number) throws SQLException {
        return new KnownPerson(
                new PersonId(row.getObject(1, UUID.class)),
                new CustomerNumber(row.getString(2)),
                new PersonName(row.getString(3), row.getString(4)),
                new BirthDate(row.getObject(5, LocalDate.class)));
    }
}
