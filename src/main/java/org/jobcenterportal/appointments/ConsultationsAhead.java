package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Upcoming;
import org.jobcenterportal.citizens.UpcomingSource;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.uikit.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells lists of cases who has a consultation before her; what it is about stays with the consultant. */
@Service
@InternalUse
@Transactional(readOnly = true)
class ConsultationsAhead implements UpcomingSource {

    private final JdbcClient jdbc;
    private final Texts texts;

    ConsultationsAhead(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public Map<PersonId, Upcoming> nextOf(Collection<PersonId> persons, Instant after, Locale reader) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        var what = texts.text(reader, "appointments.ahead");
        return jdbc
                .sql("""
                        select person_id, min(starts_at) from bca_consultation
                        where person_id in (:persons) and state = 'BOOKED' and starts_at >= :after group by person_id
                        """)
                .param("persons", persons.stream().map(PersonId::value).toList())
                .param("after", LocalDateTime.ofInstant(after, ZoneOffset.UTC))
                .query((row, number) -> Map.entry(
                        new PersonId(row.getObject(1, UUID.class)),
                        new Upcoming(row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC), what)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
