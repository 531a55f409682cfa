package org.jobcenterportal.profile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was agreed about work and health, as rows apart from everything else. */
@Component
class WorkRestrictions {

    private static final String INSERT = """
            insert into work_restriction (person_id, restriction, hours, agreed_on, agreed_with) values (?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;

    WorkRestrictions(JdbcClient jdbc, JdbcTemplate rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    List<AgreedRestriction> of(PersonId person) {
        return jdbc
                .sql("select * from work_restriction where person_id = ?")
                .param(person.value())
                .query(WorkRestrictions::read)
                .list()
                .stream()
                .sorted((one, other) -> one.restriction().compareTo(other.restriction()))
                .toList();
    }

    /** The kinds alone, for many at once. */
    Map<PersonId, Set<WorkRestriction>> of(Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from work_restriction where person_id in (:persons)")
                .param("persons", persons.stream().map(PersonId::value).toList())
                .query(WorkRestrictions::read)
                .list()
                .stream()
                .collect(groupingBy(AgreedRestriction::person, mapping(AgreedRestriction::restriction, toSet())));
    }

    void addAll(Collection<AgreedRestriction> agreed) {
        rows.batchUpdate(
                INSERT,
                agreed.stream()
                        .map(one -> Arrays.asList(
                                        one.person().value(),
                                        one.restriction().kind().name(),
                                        one.restriction().hours(),
                                        one.on(),
                                        one.with().value())
                                .toArray())
                        .toList());
    }

    void remove(PersonId person, RestrictionKind kind) {
        jdbc.sql("delete from work_restriction where person_id = ? and restriction = ?")
                .params(person.value(), kind.name())
                .update();
    }

    private static AgreedRestriction read(ResultSet row, int number) throws SQLException {
        return new AgreedRestriction(
                new PersonId(row.getObject("person_id", UUID.class)),
                new WorkRestriction(
                        RestrictionKind.valueOf(row.getString("restriction")), row.getObject("hours", Integer.class)),
                row.getObject("agreed_on", LocalDate.class),
                new StaffId(row.getObject("agreed_with", UUID.class)));
    }
}
