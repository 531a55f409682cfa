package org.jobcenterportal.citizens;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes who belongs together (F2), within the use case of a room that has decided before who may do so and writes the
 * log. What was, stays: whoever leaves has a last day, whoever changes her role has two terms.
 */
@Service
@InternalUse
@Transactional(propagation = Propagation.MANDATORY)
public class HouseholdRegister {

    private final JdbcClient jdbc;
    private final ObjectProvider<PersonWatcher> watchers;

    HouseholdRegister(JdbcClient jdbc, ObjectProvider<PersonWatcher> watchers) {
        this.jdbc = jdbc;
        this.watchers = watchers;
    }

    /** Who belongs to a household now, and as what; nobody else changes it until the transaction ends. */
    public Map<PersonId, HouseholdRole> lock(HouseholdNumber number) {
        jdbc.sql("update household set version = version + 1 where number = ?")
                .param(number.value())
                .update();
        var members = new LinkedHashMap<PersonId, HouseholdRole>();
        jdbc.sql("""
                        select m.person_id, m.role from household_member m join household h on h.id = m.household_id
                        where h.number = ? and m.until is null order by m.since, m.person_id
                        """).param(number.value()).query(row -> {
            members.put(
                    new PersonId(row.getObject("person_id", UUID.class)), HouseholdRole.valueOf(row.getString("role")));
        });
        return members;
    }

    public boolean exists(HouseholdNumber number) {
        return jdbc.sql("select exists (select 1 from household where number = ?)")
                .param(number.value())
                .query(Boolean.class)
                .single();
    }

    /** Begins a household without anybody; its people join it by {@link #regroup}. */
    public void begin(HouseholdNumber number, LocalDate since) {
        jdbc.sql("insert into household (id, version, number, since) values (?, 0, ?, ?)")
                .params(HouseholdId.next().value(), number.value(), since)
                .update();
    }

    /**
     * From a day on a household consists of these people in these roles; call {@link #lock} first. Whoever joins must have
     * left where she belonged before.
     */
    public void regroup(HouseholdNumber number, Map<PersonId, HouseholdRole> members, LocalDate from) {
        new HouseholdShape(members.values()).require();
        var before = lock(number);
        var household = jdbc.sql("select id from household where number = ?")
                .param(number.value())
                .query(UUID.class)
                .single();
        before.forEach((person, role) -> {
            if (role != members.get(person)) {
                end(household, person, from);
            }
        });
        members.forEach((person, role) -> {
            if (role != before.get(person)) {
                jdbc.sql("insert into household_member (household_id, person_id, role, since) values (?, ?, ?, ?)")
                        .params(household, person.value(), role.name(), from)
                        .update();
            }
        });
        if (members.isEmpty()) {
            jdbc.sql("update household set until = greatest(since, ?) where id = ?")
                    .params(from.minusDays(1), household)
                    .update();
        }
        var concerned = new LinkedHashSet<>(before.keySet());
        concerned.addAll(members.keySet());
        changed(concerned);
    }

    /** A term that would have begun on the day itself, or later, never was. */
    private void end(UUID household, PersonId person, LocalDate from) {
        jdbc.sql(
                        "delete from household_member where household_id = ? and person_id = ? and until is null and since >= ?")
                .params(household, person.value(), from)
                .update();
        jdbc.sql("update household_member set until = ? where household_id = ? and person_id = ? and until is null")
                .params(from.minusDays(1), household, person.value())
                .update();
    }

    private void changed(Collection<PersonId> persons) {
        watchers.forEach(watcher -> watcher.recorded(persons));
    }
}
