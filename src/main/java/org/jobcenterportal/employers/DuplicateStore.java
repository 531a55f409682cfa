package org.jobcenterportal.employers;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What employers have in common, read from the database, and what people have said about it. */
@Component
class DuplicateStore {

    private final JdbcClient jdbc;

    DuplicateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names of all employers as they are compared. */
    Map<EmployerId, String> names() {
        var names = new HashMap<EmployerId, String>();
        jdbc.sql("select id, name_key from employer where merged_into is null").query(row -> {
            names.put(new EmployerId(row.getObject(1, UUID.class)), row.getString(2));
        });
        return names;
    }

    List<EmployerId> at(Collection<String> addresses) {
        return among("select distinct employer_id from employer_site where address_key in (:values)", addresses);
    }

    List<EmployerId> withPhones(Collection<String> phones) {
        return among(
                "select distinct employer_id from employer_contact where left_on is null and phone in (:values)",
                phones);
    }

    List<EmployerId> distinctFrom(EmployerId employer) {
        return jdbc.sql(
                        "select if(one_id = :id, other_id, one_id) from employer_distinct where :id in (one_id, other_id)")
                .param("id", employer.value())
                .query((row, number) -> new EmployerId(row.getObject(1, UUID.class)))
                .list();
    }

    void distinct(EmployerId one, EmployerId other, StaffId by, Instant now) {
        jdbc.sql("""
                        insert into employer_distinct (one_id, other_id, said_by, said_at)
                        values (least(:one, :other), greatest(:one, :other), :by, :now)
                        on duplicate key update one_id = one_id
                        """)
                .param("one", one.value())
                .param("other", other.value())
                .param("by", by.value())
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** Moves sites and contacts behind those that are there, and lets the old employer point to the new one. */
    void merge(EmployerId from, EmployerId into, StaffId by, Instant now) {
        for (var table : List.of("employer_site", "employer_contact")) {
            var last = jdbc.sql("select coalesce(max(ordinal), -1) + 1 from " + table + " where employer_id = ?")
                    .param(into.value())
                    .query(Integer.class)
                    .single();
            jdbc.sql("update " + table + " set employer_id = ?, ordinal = ordinal + ? where employer_id = ?")
                    .params(into.value(), last, from.value())
                    .update();
        }
        jdbc.sql("update employer set merged_into = ?, establishment_number = null, version = version + 1 where id = ?")
                .params(into.value(), from.value())
                .update();
        jdbc.sql("insert into employer_merging (from_id, into_id, merged_by, merged_at) values (?, ?, ?, ?)")
                .params(from.value(), into.value(), by.value(), LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    private List<EmployerId> among(String sql, Collection<String> values) {
        return values.isEmpty()
                ? List.of()
                : jdbc.sql(sql)
                        .param("values", values)
                        .query((row, number) -> new EmployerId(row.getObject(1, UUID.class)))
                        .list();
    }
}
