package org.jobcenterportal.caseload;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reasons that were given for looking at the cases of others, and for how long they hold. */
@Component
class CaseRequests {

    /** How long a reason opens a case. */
    static final Duration OPEN = Duration.ofMinutes(60);

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param person whose number it is, if anybody's */
    UUID record(
            StaffId colleague, CustomerNumber number, @Nullable PersonId person, CaseReason reason, boolean granted) {
        var id = Identifier.nextValue();
        var now = clock.instant();
        jdbc.sql("""
                        insert into case_request
                            (id, staff_id, customer_number, person_id, reason, words, asked_at, ends_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        colleague.value(),
                        number.value(),
                        person == null ? null : person.value(),
                        reason.kind().name(),
                        reason.words(),
                        Caseload.utc(now),
                        granted ? Caseload.utc(now.plus(OPEN)) : null)
                .update();
        return id;
    }

    boolean isOpen(StaffId colleague, PersonId person) {
        return openUntil(colleague, person).isPresent();
    }

    /** Until when a reason of hers opens the case. */
    Optional<Instant> openUntil(StaffId colleague, PersonId person) {
        return jdbc.sql("""
                        select ends_at from case_request where staff_id = ? and person_id = ? and ends_at > ?
                        order by ends_at desc limit 1
                        """)
                .params(colleague.value(), person.value(), Caseload.utc(clock.instant()))
                .query((row, number) -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .optional();
    }
}
