package org.jobcenterportal.runs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The closing times of providers in the database. */
@Component
class ClosingTimes {

    private final JdbcClient database;

    ClosingTimes(JdbcClient database) {
        this.database = database;
    }

    /** By their first day. */
    List<Closing> of(ProviderId provider) {
        return database.sql("""
                        select first_day, last_day, reason from provider_closing
                        where provider_id = ? order by first_day, last_day
                        """)
                .param(provider.value())
                .query((row, number) -> new Closing(
                        row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class), row.getString(3)))
                .list();
    }

    void add(ProviderId provider, Closing closing) {
        UUID id = Identifier.nextValue();
        database.sql("""
                        insert into provider_closing (id, provider_id, first_day, last_day, reason) values (?, ?, ?, ?, ?)
                        """)
                .params(id, provider.value(), closing.first(), closing.last(), closing.reason())
                .update();
    }

    /** Says whether there was one like this. */
    boolean remove(ProviderId provider, Closing closing) {
        return 0
                < database.sql("""
                        delete from provider_closing
                        where provider_id = ? and first_day = ? and last_day = ? and reason = ?
                        """)
                        .params(provider.value(), closing.first(), closing.last(), closing.reason())
                        .update();
    }
}
