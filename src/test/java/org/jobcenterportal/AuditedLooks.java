package org.jobcenterportal;

import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jobcenterportal.identity.Roles;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Watches that nobody of the office reads the name of a citizen without an entry in the log about her. */
public final class AuditedLooks {

    private static final String ROLE = "ROLE_";

    private AuditedLooks() {}

    /**
     * Opens a page as whoever the test runs as.
     *
     * @param shown what then stands on the page
     * @throws AssertionError if a name was read for it and stands there, and no entry of this account says so
     */
    public static void watch(ApplicationContext context, Runnable action, Supplier<String> shown) {
        var reader = SecurityContextHolder.getContext().getAuthentication();
        if (reader == null || !isOfTheOffice(reader)) {
            action.run();
            return;
        }
        var jdbc = context.getBean(JdbcClient.class);
        var unnoticed = unnoticed(jdbc, reader.getName(), action);
        var seen = unnoticed.isEmpty() ? Set.of() : named(jdbc, reader.getName(), unnoticed, shown.get());
        if (!seen.isEmpty()) {
            throw new AssertionError("The names of these persons were read without an entry in the log: " + seen);
        }
    }

    /** The persons whose names the action reads without an entry of this account about them since it began. */
    static Set<UUID> unnoticed(JdbcClient jdbc, String account, Runnable action) {
        var newest = newestEntry(jdbc);
        var read = Statements.namesReadBy(action);
        if (read.isEmpty()) {
            return Set.of();
        }
        var persons = jdbc.sql("select id from person where id in (:ids)")
                .param("ids", read)
                .query(UUID.class)
                .list();
        var entered = jdbc.sql("""
                        select s.person from audit_entry e join audit_subject s on s.entry = e.id
                        where e.actor = :account and e.id > :newest
                        """)
                .param("account", account)
                .param("newest", newest)
                .query(UUID.class)
                .set();
        return persons.stream().filter(person -> !entered.contains(person)).collect(toSet());
    }

    /**
     * Those whose names stand on the page. A protected person who is told without her name may be called like somebody who
     * stands there with an entry.
     */
    private static Set<UUID> named(JdbcClient jdbc, String account, Set<UUID> persons, String page) {
        return jdbc
                .sql("""
                        select p.id, p.family_name from person p
                        where p.id in (:persons) and (p.protection = 'NONE' or not exists (
                            select 1 from audit_entry e join audit_subject s on s.entry = e.id
                                join person other on other.id = s.person
                            where e.actor = :account and other.family_name = p.family_name))
                        """)
                .param("persons", persons)
                .param("account", account)
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .stream()
                .filter(person -> page.contains(person.getValue()))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private static UUID newestEntry(JdbcClient jdbc) {
        return jdbc.sql("select id from audit_entry order by id desc limit 1")
                .query(UUID.class)
                .optional()
                .orElse(new UUID(0, 0));
    }

    private static boolean isOfTheOffice(Authentication reader) {
        return reader.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(authority -> authority != null
                        && authority.startsWith(ROLE)
                        && Roles.STAFF.contains(authority.substring(ROLE.length())));
    }
}
