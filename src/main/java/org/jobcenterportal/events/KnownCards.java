package org.jobcenterportal.events;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Events as they were read last. Every change counts the version of an event up, so that as long as the database has the same
 * version, the card is the same: many who sign up at once read it once, and nobody signs up for what it was before.
 */
@Component
class KnownCards {

    private static final int MOST = 1_000;

    private final EventRegister register;
    private final JdbcClient database;
    private final Map<EventId, EventCard> cards = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<EventId, EventCard> eldest) {
            return size() > MOST;
        }
    });

    KnownCards(EventRegister register, JdbcClient database) {
        this.register = register;
        this.database = database;
    }

    /**
     * Only for whoever has changed no event in her transaction: what is not certain yet must not be remembered. Until that
     * transaction ends nobody else changes the event; whoever calls it off meanwhile finds all who have signed up.
     */
    Optional<EventCard> find(EventId id) {
        var version = database.sql("select version from event where id = ? lock in share mode")
                .param(id.value())
                .query(Long.class)
                .optional();
        if (version.isEmpty()) {
            return Optional.empty();
        }
        var known = cards.get(id);
        if (known != null && known.version() == version.get()) {
            return Optional.of(known);
        }
        var read = register.findById(id).map(Event::card);
        read.ifPresent(card -> cards.put(id, card));
        return read;
    }
}
