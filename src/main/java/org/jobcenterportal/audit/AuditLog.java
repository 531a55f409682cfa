package org.jobcenterportal.audit;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.audit.AuditEntry.Kind;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The log of who read or changed whose data: it only grows, and citizens can read what is said of them. */
@Component
@InternalUse
public class AuditLog {

    private final JdbcClient jdbc;
    private final ReadingConnections ownConnections;
    private final CurrentUser user;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, ReadingConnections ownConnections, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.ownConnections = ownConnections;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Records that somebody is about to see data of these persons: one entry for a whole page, certain before the page
     * is shown, whatever becomes of the caller's transaction. Nothing is recorded for an empty page.
     */
    public void read(Purpose purpose, Collection<UUID> subjects) {
        read(purpose, subjects, Map.of());
    }

    /**
     * The same, with what belongs to the look.
     *
     * @param details ids and codes only
     */
    public void read(Purpose purpose, Collection<UUID> subjects, Map<String, String> details) {
        if (!subjects.isEmpty()) {
            var entry = entry(Kind.READ, purpose.code(), Codes.canonical(details), subjects);
            ownConnections.inTransaction(entry::insertInto);
        }
    }

    /**
     * Records a change of these persons' data, together with the change or not at all.
     *
     * @param what code of the change, for example {@code consultation.booked}
     * @param details ids and codes only
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String what, Collection<UUID> subjects, Map<String, String> details) {
        Codes.check(what);
        entry(Kind.CHANGED, what, Codes.canonical(details), subjects).insertInto(jdbc);
    }

    private AuditEntry entry(Kind kind, String matter, String details, Collection<UUID> subjects) {
        return AuditEntry.of(clock.instant(), actor(), kind, matter, details, subjects);
    }

    private Actor actor() {
        return user.account()
                .map(Actor::of)
                .orElseGet(() ->
                        SecurityContextHolder.getContext().getAuthentication() == null ? Actor.JOB : Actor.VISITOR);
    }
}
