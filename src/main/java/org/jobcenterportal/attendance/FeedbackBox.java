package org.jobcenterportal.attendance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.attendance.FeedbackAnswers.Opinion;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.kernel.HonestTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ballot box for what guests thought. A link is good for one answer and goes when it is used; the answer has a key by
 * chance and no time. So nothing that is kept leads from an answer to a link, and nothing from a link to a person: the
 * link itself stands only in the mail, here stands its hash.
 */
@Component
class FeedbackBox {

    private static final int SECRET = 24;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;

    FeedbackBox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Opens the box of an event, before anybody is asked.
     *
     * @return whether nobody had done so before
     */
    boolean open(EventId event, LocalDate today, LocalDate until) {
        return jdbc.sql("insert ignore into feedback_round (event_id, asked_on, until_on) values (?, ?, ?)")
                        .params(event.value(), today, until)
                        .update()
                == 1;
    }

    /** Takes over what was answered elsewhere; who answered, that does not know either. */
    void takeOver(EventId event, LocalDate asked, LocalDate until, List<FeedbackAnswers> answers) {
        open(event, asked, until);
        answers.forEach(one -> put(event, one));
        showIfEnough(event);
    }

    /** The secret part of a new link; it is told once. */
    String newLink(EventId event) {
        var secret = new byte[SECRET];
        random.nextBytes(secret);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql("insert into feedback_link (hash, event_id) values (?, ?)")
                .params(hash(token), event.value())
                .update();
        return token;
    }

    /** Which event a link asks about, while it is good. */
    Optional<EventId> eventOf(String token, LocalDate today) {
        return jdbc.sql("""
                        select l.event_id from feedback_link l join feedback_round r on r.event_id = l.event_id
                        where l.hash = ? and r.until_on >= ?
                        """)
                .params(hash(token), today)
                .query((row, number) -> new EventId(row.getObject(1, UUID.class)))
                .optional();
    }

    /**
     * Takes an answer for a link, and the link out of the world.
     *
     * @return whether the link was still good
     */
    boolean cast(String token, EventId event, FeedbackAnswers answers) {
        // one after the other, so that three that wait are seen by whoever comes third
        jdbc.sql("select event_id from feedback_round where event_id = ? for update")
                .param(event.value())
                .query(UUID.class)
                .single();
        if (jdbc.sql("delete from feedback_link where hash = ? and event_id = ?")
                        .params(hash(token), event.value())
                        .update()
                == 0) {
            return false;
        }
        put(event, answers);
        showIfEnough(event);
        return true;
    }

    private void put(EventId event, FeedbackAnswers answers) {
        jdbc.sql("insert into feedback_answer (id, event_id, helped, understood, suited) values (?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        event.value(),
                        answers.helped().name(),
                        answers.understood().name(),
                        answers.suited().name())
                .update();
    }

    private void showIfEnough(EventId event) {
        var waiting = jdbc.sql("select count(*) from feedback_answer where event_id = ? and not is_shown")
                .param(event.value())
                .query(Integer.class)
                .single();
        if (waiting >= HonestTable.LEAST) {
            jdbc.sql("update feedback_answer set is_shown = true where event_id = ?")
                    .param(event.value())
                    .update();
        }
    }

    FeedbackResults results(EventId event) {
        return new FeedbackResults(List.copyOf(jdbc.sql(
                        "select helped, understood, suited from feedback_answer where event_id = ? and is_shown order by id")
                .param(event.value())
                .query((row, number) -> new FeedbackAnswers(
                        Opinion.valueOf(row.getString(1)),
                        Opinion.valueOf(row.getString(2)),
                        Opinion.valueOf(row.getString(3))))
                .list()));
    }

    int linksBefore(LocalDate today) {
        return jdbc.sql("""
                        select count(*) from feedback_link l join feedback_round r on r.event_id = l.event_id
                        where r.until_on < ?
                        """).param(today).query(Integer.class).single();
    }

    int eraseLinksBefore(LocalDate today, int limit) {
        return jdbc.sql("""
                        delete from feedback_link
                        where event_id in (select event_id from feedback_round where until_on < ?) limit ?
                        """).params(today, limit).update();
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
