package org.jobcenterportal.occupations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jobcenterportal.identity.InternalUse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * The list that holds now, kept in memory. The machine that imports an edition takes it up at once, any other within
 * {@link #SOON}.
 */
@Component
@InternalUse
class ListInForce implements ApplicationRunner {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final EditionStore store;
    private final Clock clock;
    private final OccupationList own = OwnList.read();

    private volatile @Nullable Held held;

    ListInForce(EditionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A list, and when somebody last looked whether it still holds. */
    private record Held(OccupationList list, Instant lookedAt) {}

    /** So that nobody who types first has to wait for the list. */
    @Override
    public void run(ApplicationArguments arguments) {
        renew();
    }

    OccupationList get() {
        var now = clock.instant();
        var before = held;
        if (before != null && Duration.between(before.lookedAt(), now).abs().compareTo(SOON) < 0) {
            return before.list();
        }
        return look(now);
    }

    /** Takes up what has just been stored or taken back. */
    void renew() {
        look(clock.instant());
    }

    private synchronized OccupationList look(Instant now) {
        var edition = store.inForce().orElse(null);
        var before = held;
        var list = before != null && Objects.equals(before.list().edition(), edition)
                ? before.list()
                : edition == null ? own : store.list(edition, own.everyday());
        held = new Held(list, now);
        return list;
    }
}
