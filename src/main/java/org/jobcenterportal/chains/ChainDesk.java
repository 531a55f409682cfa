package org.jobcenterportal.chains;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.chains.ChainOutcome.Done;
import org.jobcenterportal.chains.ChainOutcome.NoSeat;
import org.jobcenterportal.chains.ChainOutcome.NotFound;
import org.jobcenterportal.chains.ChainOutcome.NotPossible;
import org.jobcenterportal.chains.ChainOutcome.OneIsOpen;
import org.jobcenterportal.chains.ChainOutcome.Stale;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.referrals.Referral;
import org.jobcenterportal.referrals.ReferralAim;
import org.jobcenterportal.referrals.Referrals;
import org.jobcenterportal.runs.RunId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where those who have cases lead somebody from station to station (F29 to F33). To know that somebody is in a health chain
 * is to know of her health (trap 13): for everybody else there is none.
 */
@Service
@PreAuthorize(CaseAccess.ROLES)
@Transactional
public class ChainDesk {

    private static final Purpose READ = new Purpose("chains.read");

    private final ChainStore store;
    private final ChainFollowing following;
    private final CaseAccess access;
    private final ChainSeats seats;
    private final ChainReminders reminders;
    private final Referrals referrals;
    private final ChainPost post;
    private final CurrentStaff colleague;
    private final AuditLog audit;
    private final Clock clock;

    ChainDesk(
            ChainStore store,
            ChainFollowing following,
            CaseAccess access,
            ChainSeats seats,
            ChainReminders reminders,
            Referrals referrals,
            ChainPost post,
            CurrentStaff colleague,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.following = following;
        this.access = access;
        this.seats = seats;
        this.reminders = reminders;
        this.referrals = referrals;
        this.post = post;
        this.colleague = colleague;
        this.audit = audit;
        this.clock = clock;
    }

    /** The chain of a person: the one that goes on, or else the last one. */
    @Transactional(readOnly = true)
    public Optional<ChainPage> of(PersonId person) {
        access.require(person);
        return store.of(person).stream().filter(this::isForMe).findFirst().map(chain -> {
            audit.read(READ, List.of(person.value()));
            var today = today();
            return new ChainPage(
                    chain,
                    ChainTemplates.of(chain),
                    today,
                    chain.responsibleOn(today).orElse(null),
                    store.talks(chain.id()),
                    training(person));
        });
    }

    /** The patterns by which the signed-in colleague may begin a chain for somebody. */
    @Transactional(readOnly = true)
    public List<ChainTemplate> patterns(PersonId person) {
        access.require(person);
        return ChainTemplates.all().stream()
                .filter(pattern -> !pattern.revealsHealth() || access.mayKnowHealth(person))
                .toList();
    }

    /** Begins a chain at any station; what lies before it is left out. */
    @RepeatedOnContention
    public ChainOutcome begin(PersonId person, String pattern, String first, Words why) {
        access.require(person);
        var chosen = ChainTemplates.find(pattern)
                .orElseThrow(() -> new IllegalArgumentException("No pattern of a chain: " + pattern));
        if (!patterns(person).contains(chosen)) {
            throw new AccessDeniedException("This part of the case is not for the one who asks");
        }
        var chain = seats.keepNext(following.read(Chain.begin(person, chosen, first, why, today())));
        if (!store.add(chain)) {
            chain.stations().stream().map(ChainStation::id).forEach(store::giveBack);
            return new OneIsOpen();
        }
        reminders.look(chain);
        log("chain.begun", chain);
        return new Done(chain.id());
    }

    /** One step, on the edition that was seen. */
    @RepeatedOnContention
    public ChainOutcome step(ChainId id, long version, ChainStep step) {
        var found = find(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        if (found.get().version() != version) {
            return new Stale();
        }
        return after(found.get(), step).map(chain -> kept(found.get(), chain)).orElseGet(NotPossible::new);
    }

    /** Runs that lead to a station and have seats that nobody has or keeps, by their first day. */
    @Transactional(readOnly = true)
    public List<SeatChoice> seats(ChainId id, StationId station, Locale reader) {
        return find(id).map(chain -> seats.choices(chain, station, reader)).orElseGet(List::of);
    }

    /** Keeps a seat softly: nobody else's chain gets it, and the seat is taken only by an assignment. */
    @RepeatedOnContention
    public ChainOutcome keepSeat(ChainId id, long version, StationId station, RunId run) {
        var found = find(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var chosen = seats.choices(found.get(), station, Locale.GERMAN).stream()
                .filter(choice -> choice.run().equals(run))
                .findFirst();
        if (chosen.isEmpty()) {
            return new NoSeat();
        }
        var seat = chosen.get();
        if (!seats.keep(run, station, seat.begins())) {
            return new NoSeat();
        }
        var plan = new ChainStation.Plan(seat.provider(), run, null, seat.begins(), null);
        var outcome = step(id, version, new ChainStep.Plan(station, plan));
        if (!(outcome instanceof Done)) {
            store.giveBack(station);
        }
        return outcome;
    }

    /** Fixes the talk of three before a station, with the sheet, paragraph by paragraph; nothing of it is released yet. */
    @RepeatedOnContention
    public ChainOutcome arrangeTalk(ChainId id, StationId station, Instant at, List<Words> sheet) {
        if (sheet.isEmpty() || sheet.size() > Talk.MOST_PARAGRAPHS) {
            throw new IllegalArgumentException("A sheet has one to " + Talk.MOST_PARAGRAPHS + " paragraphs");
        }
        var found = find(id).filter(chain -> chain.station(station).isPresent());
        if (found.isEmpty()) {
            return new NotFound();
        }
        var talk = new Talk(
                Identifier.nextValue(),
                id,
                station,
                at,
                sheet.stream().map(ChainStore::paragraph).toList());
        if (!store.add(talk, colleague.id())) {
            return new NotPossible();
        }
        post.tell(talk, found.get().person(), clock.instant());
        log("chain.talk", found.get());
        return new Done(id);
    }

    private @Nullable Referral training(PersonId person) {
        return referrals.of(person).stream()
                .filter(referral -> referral.aim() == ReferralAim.FURTHER_TRAINING)
                .findFirst()
                .orElse(null);
    }

    /** What goes on after a rest hears what it has missed. */
    private Optional<Chain> after(Chain chain, ChainStep step) {
        return taken(chain, step).map(taken -> step instanceof ChainStep.Resume ? following.read(taken) : taken);
    }

    private static Optional<Chain> taken(Chain chain, ChainStep step) {
        try {
            return Optional.of(step.taken(chain));
        } catch (IllegalStateException | IllegalArgumentException notNow) {
            return Optional.empty();
        }
    }

    private ChainOutcome kept(Chain before, Chain stepped) {
        var chain = seats.keepNext(stepped);
        if (!store.save(chain)) {
            chain.stations().stream()
                    .filter(station -> !stepped.stations().contains(station))
                    .map(ChainStation::id)
                    .forEach(store::giveBack);
            return new Stale();
        }
        chain.stations().stream()
                .filter(station -> station.status() != StationStatus.SEAT_PENDING)
                .map(ChainStation::id)
                .forEach(store::giveBack);
        reminders.look(before, chain);
        log("chain.changed", chain);
        return new Done(chain.id());
    }

    private Optional<Chain> find(ChainId id) {
        return store.find(id)
                .filter(chain -> access.relationTo(chain.person()).mayLook())
                .filter(this::isForMe);
    }

    private boolean isForMe(Chain chain) {
        return !ChainTemplates.of(chain).revealsHealth() || access.mayKnowHealth(chain.person());
    }

    private void log(String what, Chain chain) {
        audit.changed(
                what,
                List.of(chain.person().value()),
                Map.of("chain", chain.id().value().toString()));
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}
