package org.jobcenterportal.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jobcenterportal.kernel.OfficeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Fills an empty database with the demonstration, once; a database with anybody's own data is left alone. */
@Component
@Profile("demo")
class DemoLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final Installation installation;
    private final List<Chapter> chapters;
    private final EntityManager memory;
    private final TransactionOperations transaction;
    private final Clock clock;

    DemoLoader(
            Installation installation,
            List<Chapter> chapters,
            EntityManager memory,
            TransactionOperations transaction,
            Clock clock) {
        this.installation = installation;
        this.chapters = chapters;
        this.memory = memory;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (installation.holdsDemo()) {
            LOG.info("The demo data are already there");
        } else if (installation.isEmpty()) {
            load();
        } else {
            throw new IllegalStateException(
                    "Profile demo loads invented people into an empty database only, and this one has data of its own");
        }
    }

    private void load() {
        LOG.info("Loading the demo data …");
        var start = clock.instant();
        transaction.executeWithoutResult(status -> {
            chapters.forEach(this::write);
            installation.markAsDemo();
        });
        LOG.info("Demo data loaded in {} s", secondsSince(start));
    }

    private void write(Chapter chapter) {
        var start = clock.instant();
        chapter.write(OfficeTime.dayOf(start));
        forget();
        LOG.info("{} written in {} s", chapter.getClass().getSimpleName(), secondsSince(start));
    }

    /** What one chapter has read or written would be compared with its rows at every question of the next. */
    private void forget() {
        memory.flush();
        memory.clear();
    }

    private double secondsSince(Instant start) {
        return Duration.between(start, clock.instant()).toMillis() / 1000.0;
    }
}
