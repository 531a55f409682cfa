package org.jobcenterportal.eligibility;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes the rules of the programme over once, when the portal starts and nobody has written any; several nodes may try. */
@Component
@InternalUse
class FirstRules implements ApplicationRunner {

    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final Clock clock;

    FirstRules(JdbcClient database, TransactionOperations transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var isEmpty = database.sql("select not exists (select 1 from access_rule)")
                .query(Boolean.class)
                .single();
        if (isEmpty) {
            transaction.executeWithoutResult(status -> takeOver(RulesFile.read()));
        }
    }

    void takeOver(List<RulesFile.Written> rules) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        rules.forEach(rule -> database.sql("""
                        insert ignore into access_rule
                            (id, version, measure_key, kind, asked, paragraph, valid_from, valid_until, edited_at)
                        values (?, 0, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        id(rule),
                        rule.measure().value(),
                        rule.draft().condition().kind().name(),
                        rule.draft().condition().value(),
                        rule.draft().paragraph(),
                        rule.draft().validFrom(),
                        rule.draft().validUntil(),
                        now))
                .update());
    }

    /** The same rule has the same id on every node, so that none is there twice. */
    private static UUID id(RulesFile.Written rule) {
        return UUID.nameUUIDFromBytes((rule.measure() + " " + rule.draft()).getBytes(StandardCharsets.UTF_8));
    }
}
