package org.jobcenterportal.crowd;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds what the callers were told against what stands in the database; says where the two disagree. */
final class Truth {

    private final JdbcClient database;

    Truth(JdbcClient database) {
        this.database = database;
    }

    List<String> violations(List<Journal.Entry> history) {
        var violations = new ArrayList<String>();
        violations.addAll(lostOrChanged(history));
        violations.addAll(find("two at one time of a consultant", """
                select concat(a.id, ' and ', b.id) from bca_consultation a join bca_consultation b
                on a.consultant_id = b.consultant_id and a.id < b.id
                    and a.starts_at < b.ends_at and b.starts_at < a.ends_at
                where a.state = 'BOOKED' and b.state = 'BOOKED'
                """));
        violations.addAll(find("two at one time of a citizen", """
                select concat(a.id, ' and ', b.id) from bca_consultation a join bca_consultation b
                on a.holder = b.holder and a.id < b.id
                    and a.starts_at < b.ends_at and b.starts_at < a.ends_at
                where a.state = 'BOOKED' and b.state = 'BOOKED'
                """));
        violations.addAll(find("more than two open", """
                select holder from bca_consultation where state = 'BOOKED' group by holder having count(*) > 2
                """));
        violations.addAll(find("its quarters are not those of its time", """
                select c.id from bca_consultation c
                where c.state = 'BOOKED' and 2 * timestampdiff(minute, c.starts_at, c.ends_at) / 15 <> (
                    select count(*) from diary_quarter q
                    where q.entry = c.id and q.party in (c.consultant_id, c.holder)
                        and q.quarter_start >= c.starts_at and q.quarter_start < c.ends_at)
                """));
        violations.addAll(find("quarters that belong to nothing", """
                select distinct q.entry from diary_quarter q
                left join bca_consultation c on c.id = q.entry and c.state = 'BOOKED'
                where c.id is null or q.quarter_start < c.starts_at or q.quarter_start >= c.ends_at
                """));
        violations.addAll(find("not exactly one confirmation", """
                select c.id from bca_consultation c where 1 <> (
                    select count(*) from outbox_message m where m.about = c.id and m.kind = 'appointments.kind.booked')
                """));
        return violations;
    }

    /** A consultation stands as its last answer said; where a later call got no answer, it may have happened or not. */
    private List<String> lostOrChanged(List<Journal.Entry> history) {
        var told = new LinkedHashMap<String, String>();
        var uncertain = new HashMap<String, Boolean>();
        for (var entry : history) {
            if (entry.isUnknown()) {
                uncertain.put(entry.call().key(), true);
                continue;
            }
            var words = entry.answer().split(" ");
            switch (words[0]) {
                case "BOOKED", "MOVED" -> told.put(words[1], "BOOKED " + words[2]);
                case "CANCELLED" -> told.put(words[1], "CANCELLED");
                default -> {}
            }
        }
        var stands = stands();
        return told.entrySet().stream()
                .filter(one -> !uncertain.containsKey(one.getKey()))
                .filter(one -> !one.getValue().equals(stands.get(one.getKey())))
                .map(one -> "told " + one.getValue() + ", but it is " + stands.get(one.getKey()))
                .toList();
    }

    private Map<String, String> stands() {
        var stands = new HashMap<String, String>();
        database.sql("select id, state, starts_at from bca_consultation").query(row -> {
            var state = row.getString("state");
            var start = row.getObject("starts_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
            stands.put(row.getString("id"), state.equals("BOOKED") ? state + " " + start : state);
        });
        return stands;
    }

    private List<String> find(String what, String sql) {
        return database.sql(sql).query(String.class).list().stream()
                .map(found -> what + ": " + found)
                .toList();
    }
}
