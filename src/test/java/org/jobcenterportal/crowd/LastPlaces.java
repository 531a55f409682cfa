package org.jobcenterportal.crowd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds what visitors of an event were told against what stands in the database; says where the two disagree. */
final class LastPlaces {

    private final JdbcClient database;

    LastPlaces(JdbcClient database) {
        this.database = database;
    }

    List<String> violations(List<Journal.Entry> history) {
        var violations = new ArrayList<String>();
        history.stream()
                .map(Journal.Entry::answer)
                .filter(answer -> answer.startsWith("failed"))
                .distinct()
                .forEach(violations::add);
        violations.addAll(lost(history));
        violations.addAll(find("more people than places", """
                select concat(sum(1 + r.companions), ' of ', max(e.admitted)) from event_registration r
                join event e on e.id = r.event_id
                where r.state = 'REGISTERED' group by e.id having sum(1 + r.companions) > max(e.admitted)
                """));
        violations.addAll(find("more children than places", """
                select concat(count(*), ' of ', max(e.childcare_places)) from event_registration_child c
                join event_registration r on r.id = c.registration_id join event e on e.id = r.event_id
                where r.state = 'REGISTERED' group by e.id having count(*) > max(e.childcare_places)
                """));
        violations.addAll(find("two places of one", """
                select party from event_registration where state = 'REGISTERED'
                group by event_id, party having count(*) > 1
                """));
        violations.addAll(find("one submission twice", """
                select submission from event_registration group by submission having count(*) > 1
                """));
        violations.addAll(find("the counter of the places is wrong", """
                select concat(max(c.taken), ' for ', sum(1 + r.companions)) from event e
                join contingent c on c.id = e.contingent
                join event_registration r on r.event_id = e.id and r.state = 'REGISTERED'
                group by e.id having max(c.taken) <> sum(1 + r.companions)
                """));
        violations.addAll(find("places and registrations do not belong together", """
                select r.id from event_registration r left join bundle b
                    on b.line = r.event_id and b.holder = r.party and b.status = 'TAKEN'
                where r.state = 'REGISTERED' and b.id is null
                """));
        return violations;
    }

    /** Whoever was told that she has a place has it, unless somebody was told that it was given back. */
    private List<String> lost(List<Journal.Entry> history) {
        var booked = new HashSet<String>();
        var cancelled = new HashSet<String>();
        for (var entry : history) {
            var words = entry.answer().split(" ");
            switch (words[0]) {
                case "BOOKED" -> booked.add(words[1]);
                case "CANCELLED" -> cancelled.add(words[1]);
                default -> {}
            }
        }
        var stands = stands();
        var told = new HashMap<String, String>();
        booked.forEach(id -> told.put(id, "REGISTERED"));
        cancelled.forEach(id -> told.put(id, "CANCELLED"));
        return told.entrySet().stream()
                .filter(one -> !one.getValue().equals(stands.get(one.getKey())))
                .map(one -> "told " + one.getValue() + ", but it is " + stands.get(one.getKey()))
                .toList();
    }

    private Map<String, String> stands() {
        var stands = new HashMap<String, String>();
        database.sql("select id, state from event_registration").query(row -> {
            stands.put(row.getString("id"), row.getString("state"));
        });
        return stands;
    }

    private List<String> find(String what, String sql) {
        return database.sql(sql).query(String.class).list().stream()
                .map(found -> what + ": " + found)
                .toList();
    }
}
