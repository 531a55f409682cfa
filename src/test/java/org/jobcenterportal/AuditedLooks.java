package org.jobcenterportal;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jobcenterportal.identity.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Watches that nobody of the office reads the name of a citizen without an entry in the log about her. A look begins with a
 * page and goes on through everything that is clicked on it: an entry that was made since then counts.
 */
final class AuditedLooks {

    private static final String ROLE = "ROLE_";
    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Set<UUID> fine = new HashSet<>();
    private Set<UUID> read = new HashSet<>();
    private UUID newest = NONE;

    AuditedLooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody begins to look: what was entered so far says nothing about what she reads from now on. */
    void begin() {
        newest = Statements.unheard(this::newestEntry);
        fine.clear();
        listen();
    }

    /** Whatever the log says of her already counts as well. */
    void goOn() {
        newest = NONE;
        listen();
    }

    private void listen() {
        var account = reader().map(Authentication::getName);
        read = Statements.listenForNames(() ->
                account.isPresent() && reader().map(Authentication::getName).equals(account));
    }

    void end() {
        Statements.forgetNames();
        read = Set.of();
    }

    /**
     * Looks at what has been read since it began.
     *
     * @param shown what is to be seen now
     * @throws AssertionError if a name was read for it and stands there, and no entry of this account says so
     */
    void check(Supplier<String> shown) {
        var reader = reader();
        if (reader.isPresent() && !fine.containsAll(read)) {
            var seen = Statements.unheard(() -> seen(reader.get().getName(), shown));
            if (!seen.isEmpty()) {
                throw new AssertionError("The names of these persons were read without an entry in the log: " + seen);
            }
        }
    }

    private Set<UUID> seen(String account, Supplier<String> shown) {
        var unnoticed = unnoticed(account);
        read.stream().filter(not(unnoticed::contains)).forEach(fine::add);
        return unnoticed.isEmpty() ? Set.of() : named(account, unnoticed, shown.get());
    }

    /** The persons whose names were read without an entry of this account about them since it began. */
    Set<UUID> unnoticed(String account) {
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
        return persons.stream().filter(not(entered::contains)).collect(toSet());
    }

    /**
     * Those whose names stand on the page. A protected person who is told without her name may be called like somebody who
     * stands there with an entry.
     */
    private Set<UUID> named(String account, Set<UUID> persons, String page) {
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
                .list()
                .stream()
                .filter(person -> page.contains(person.getValue()))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private UUID newestEntry() {
        return jdbc.sql("select id from audit_entry order by id desc limit 1")
                .query(UUID.class)
                .optional()
                .orElse(NONE);
    }

    /** Whoever of the office acts just now. */
    static Optional<Authentication> reader() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(AuditedLooks::isOfTheOffice);
    }

    private static boolean isOfTheOffice(Authentication reader) {
        return reader.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(authority -> authority != null
                        && authority.startsWith(ROLE)
                        && Roles.STAFF.contains(authority.substring(ROLE.length())));
    }
}
