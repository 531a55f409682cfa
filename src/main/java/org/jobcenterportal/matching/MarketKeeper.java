package org.jobcenterportal.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.joboffers.JobState;
import org.jobcenterportal.kernel.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks everybody and every job up in the background, and keeps up with what changes; who asks meanwhile is told so and waits for
 * nothing. It reads as nobody, so that nothing depends on who happens to ask.
 */
@Component
@InternalUse
class MarketKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(MarketKeeper.class);

    /** Longer than any transaction takes: what was noted in it is seen all the same. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private final PeopleSource people;
    private final WantsSource wants;
    private final OccupationGroups groups;
    private final JobOffers jobs;
    private final ChangeLog changes;
    private final Clock clock;

    private final Set<Long> seen = new HashSet<>();
    private Instant since = Instant.EPOCH;
    private volatile boolean hasBegun;
    private volatile @Nullable Market market;

    MarketKeeper(
            PeopleSource people,
            WantsSource wants,
            OccupationGroups groups,
            JobOffers jobs,
            ChangeLog changes,
            Clock clock) {
        this.people = people;
        this.wants = wants;
        this.groups = groups;
        this.jobs = jobs;
        this.changes = changes;
        this.clock = clock;
    }

    /** Everybody and everything; nothing as long as it is still being looked up. */
    Optional<Market> market() {
        return Optional.ofNullable(market);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        hasBegun = true;
        Thread.ofVirtual().name("matching").start(this::build);
    }

    /** Ages and days of care pass without anybody changing anything, and the list of occupations may be another one. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Berlin")
    void renew() {
        changes.forgetOld();
        build();
    }

    /** Jobs that were taken over in bulk tell nobody. While it reads, nothing else is taken over that it would undo. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    synchronized void lookForJobs() {
        market().ifPresent(known -> known.replace(open(today())));
    }

    synchronized void build() {
        var start = clock.instant();
        groups.forget();
        var today = today();
        var built = new Market(people.all(today), open(today));
        market = built;
        since = start.minus(OVERLAP);
        seen.clear();
        LOG.info(
                "{} people and {} jobs can be matched after {} ms",
                built.board().size(),
                built.jobs().size(),
                Duration.between(start, clock.instant()).toMillis());
    }

    /** Not before the portal is open: until then there may be nobody yet. */
    @Scheduled(fixedDelayString = "PT3S", initialDelayString = "PT30S")
    void keepUp() {
        if (hasBegun) {
            catchUp();
        }
    }

    /** Takes over what has changed since the last look; what could not be taken over is read again at the next one. */
    synchronized void catchUp() {
        var known = market;
        if (known == null) {
            build(); // the first look failed
            return;
        }
        var now = clock.instant();
        var noted = changes.since(since);
        var fresh = noted.stream().filter(change -> !seen.contains(change.id())).toList();
        if (fresh.stream().anyMatch(change -> change.kind() == Change.Kind.ALL)) {
            build();
        } else {
            take(known, fresh);
        }
        since = now.minus(OVERLAP);
        seen.clear();
        noted.forEach(change -> seen.add(change.id()));
    }

    private void take(Market known, List<Change> fresh) {
        var persons = of(fresh, Change.Kind.PERSON, change -> new PersonId(change.subject()));
        if (!persons.isEmpty()) {
            look(known, people.withPartners(persons));
        }
        of(fresh, Change.Kind.JOB, change -> new JobOfferId(change.subject())).forEach(job -> look(known, job));
    }

    private void look(Market known, Collection<PersonId> persons) {
        var gone = new HashSet<>(persons);
        people.some(new ArrayList<>(persons), today()).forEach(somebody -> {
            known.board().put(somebody);
            gone.remove(somebody.person());
        });
        gone.forEach(known.board()::remove);
    }

    private void look(Market known, JobOfferId id) {
        jobs.find(id)
                .filter(job -> job.state() == JobState.OPEN)
                .ifPresentOrElse(job -> known.put(wants.of(job.draft(), today())), () -> known.remove(id));
    }

    private List<Wants> open(LocalDate today) {
        var open = new ArrayList<Wants>();
        jobs.allOpen(job -> open.add(wants.of(job.draft(), today)));
        return open;
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }

    private static <T> Set<T> of(List<Change> changes, Change.Kind kind, Function<Change, T> subject) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .map(subject)
                .collect(Collectors.toSet());
    }
}
