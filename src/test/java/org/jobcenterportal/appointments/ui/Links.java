package org.jobcenterportal.appointments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The links in the mails that wait for visitors. */
final class Links {

    private static final Pattern TOKEN = Pattern.compile("beratung/termin/([A-Za-z0-9_-]{48})");

    private final JdbcClient database;

    Links(JdbcClient database) {
        this.database = database;
    }

    /** The token of the link in the latest mail that asks for a confirmation. */
    String inMailTo(String address) {
        var text = database.sql("""
                        select text from outbox_message
                        where to_address = ? and kind = 'appointments.kind.reserved'
                        order by created_at desc, id desc limit 1
                        """).param(address).query(String.class).single();
        var found = TOKEN.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
