package org.jobcenterportal.messaging;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receipts for steps that people took (F57): a code that anybody can check, which says what kind of step it was and when,
 * and neither whose nor what about.
 */
@Service
public class Receipts {

    private final JdbcClient database;
    private final KeyedHash hash;
    private final ReceiptLookUps lookUps;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Receipts(JdbcClient database, KeyedHash hash, ReceiptLookUps lookUps, Clock clock) {
        this.database = database;
        this.hash = hash;
        this.lookUps = lookUps;
        this.clock = clock;
    }

    /**
     * Gives a receipt in the transaction of the step that it confirms.
     *
     * @param kind the key of the text that says what kind of step it is
     * @param about the matter, so that its owner finds the receipt again
     * @param content everything that is confirmed; only a hash of it is kept
     */
    @InternalUse
    @Transactional(propagation = Propagation.MANDATORY)
    public ReceiptCode issue(String kind, UUID about, String content) {
        var code = ReceiptCode.random(random);
        database.sql("insert into receipt (code, kind, issued_at, about_hash, content_hash) values (?, ?, ?, ?, ?)")
                .params(
                        code.value(),
                        kind,
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        hash.of("about", about.toString()),
                        hash.of("content", content))
                .update();
        return code;
    }

    /** The latest receipt about a matter. */
    @InternalUse
    @Transactional(readOnly = true)
    public Optional<ReceiptCode> latest(UUID about) {
        return database.sql("select code from receipt where about_hash = ? order by issued_at desc, code limit 1")
                .param(hash.of("about", about.toString()))
                .query(String.class)
                .optional()
                .map(ReceiptCode::new);
    }

    /**
     * Checks what somebody typed. A code with a slip takes the same way as one that nobody ever got.
     *
     * @param from the network address of whoever asks; it is counted within the hour and not kept
     */
    @PreAuthorize("permitAll()")
    @RepeatedOnContention
    @Transactional
    public ReceiptCheck check(String typed, String from) {
        if (!lookUps.take(from, clock.instant())) {
            return new ReceiptCheck.TooMany();
        }
        var asked = ReceiptCode.read(typed).map(ReceiptCode::value).orElse("");
        return database.sql("select code, kind, issued_at from receipt where code = ?")
                .param(asked)
                .query((row, number) -> (ReceiptCheck) new ReceiptCheck.Genuine(
                        new ReceiptCode(row.getString("code")),
                        row.getString("kind"),
                        utc(row.getObject("issued_at", LocalDateTime.class))))
                .optional()
                .orElseGet(ReceiptCheck.Unknown::new);
    }

    private static Instant utc(LocalDateTime stored) {
        return stored.toInstant(ZoneOffset.UTC);
    }
}
