package org.jobcenterportal.finding;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets people be found who were recorded before the portal could search: once, when it starts with an empty index. */
@Component
@InternalUse
class FirstIndex implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstIndex.class);
    private static final int AT_ONCE = 1_000;

    private final SearchIndex index;
    private final Caseload caseload;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    FirstIndex(SearchIndex index, Caseload caseload, JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.index = index;
        this.caseload = caseload;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (isEmpty()) {
            var start = clock.instant();
            int people = transaction.execute(status -> indexAll());
            if (people > 0) {
                LOG.info(
                        "{} people can be found after {} ms",
                        people,
                        Duration.between(start, clock.instant()).toMillis());
            }
        }
    }

    /** All or nothing, so that a start that is broken off is begun anew. */
    int indexAll() {
        int people = 0;
        var last = new UUID(0, 0);
        for (var some = after(last); !some.isEmpty(); some = after(last)) {
            index.recorded(some);
            index.changedHands(caseload.counsellorsOf(some));
            last = some.getLast().value();
            people += some.size();
        }
        return people;
    }

    private boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from search_entry)")
                .query(Boolean.class)
                .single();
    }

    private List<PersonId> after(UUID last) {
        return jdbc.sql("select id from person where id > ? order by id limit " + AT_ONCE)
                .param(last)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }
}
