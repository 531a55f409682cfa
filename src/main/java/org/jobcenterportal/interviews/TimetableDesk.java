package org.jobcenterportal.interviews;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.interviews.RoundOutcome.Breaks;
import org.jobcenterportal.interviews.RoundOutcome.Done;
import org.jobcenterportal.interviews.RoundOutcome.NotFound;
import org.jobcenterportal.interviews.RoundOutcome.Refused;
import org.jobcenterportal.interviews.RoundOutcome.Stale;
import org.jobcenterportal.interviews.RoundReader.Known;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.timetables.GuestId;
import org.jobcenterportal.timetables.PlaceId;
import org.jobcenterportal.timetables.StandId;
import org.jobcenterportal.timetables.TableId;
import org.jobcenterportal.timetables.Talk;
import org.jobcenterportal.timetables.TalkId;
import org.jobcenterportal.timetables.TalkPlace;
import org.jobcenterportal.timetables.TalkRule;
import org.jobcenterportal.timetables.TalkRules;
import org.jobcenterportal.timetables.TalkTable;
import org.jobcenterportal.timetables.Timetabler;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * F74: the timetable of a round: proposed by a solver, taken over by a colleague, changed by hand, and told to everybody
 * concerned. Whoever changes it says which edition she saw; a later one is not overwritten.
 */
@Service
@PreAuthorize(RoundDesk.HOSTS)
public class TimetableDesk {

    /** One after the other: the solver takes all that a processor gives. */
    private final Semaphore turn = new Semaphore(1, true);

    private final InterviewRounds rounds;
    private final StandBook stands;
    private final TalkBook talks;
    private final RoundReader reader;
    private final Plans plans;
    private final InterviewPost post;
    private final AuditLog audit;
    private final Clock clock;

    TimetableDesk(
            InterviewRounds rounds,
            StandBook stands,
            TalkBook talks,
            RoundReader reader,
            Plans plans,
            InterviewPost post,
            AuditLog audit,
            Clock clock) {
        this.rounds = rounds;
        this.stands = stands;
        this.talks = talks;
        this.reader = reader;
        this.plans = plans;
        this.post = post;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A timetable for what is known now, or a changed one on the day: what has begun or is pinned stays, and what people
     * know already is moved as little as possible. Takes seconds and changes nothing.
     */
    public Optional<PlanProposal> propose(RoundId id) {
        return plans.read(id).filter(basis -> basis.state().isPlannable()).map(basis -> {
            turn.acquireUninterruptibly();
            try {
                return plans.inWords(
                        basis,
                        Timetabler.plan(
                                basis.setting(),
                                basis.talks(),
                                basis.now(),
                                basis.state().showsTimetable()));
            } finally {
                turn.release();
            }
        });
    }

    /** Takes a proposal over, if nothing has changed since it was made. */
    @RepeatedOnContention
    @Transactional
    public RoundOutcome accept(PlanProposal proposal) {
        return changed(proposal.round(), proposal.edition(), (round, before) -> {
            var rules = new TalkRules(reader.setting(round));
            var broken = EnumSet.noneOf(TalkRule.class);
            for (var talk : proposal.talks()) {
                var old = before.stream()
                        .filter(one -> one.id().equals(talk.id()))
                        .findFirst()
                        .orElse(null);
                if (!hasBegun(round, talk)) {
                    broken.addAll(rules.brokenBy(talk, proposal.talks()));
                } else if (!talk.equals(old)) {
                    return new Refused(RoundRefusal.HAS_BEGUN);
                }
            }
            if (!proposal.talks()
                    .containsAll(before.stream()
                            .filter(talk -> hasBegun(round, talk))
                            .toList())) {
                return new Refused(RoundRefusal.HAS_BEGUN);
            }
            if (!broken.isEmpty()) {
                return new Breaks(broken);
            }
            talks.replace(round.id(), before, proposal.talks());
            return null;
        });
    }

    /** Where and when a guest could talk with an employer beside all other talks, and of the other times why not. */
    @Transactional(readOnly = true)
    public List<TalkSpot> spots(RoundId id, GuestId guest, StandId stand) {
        return rounds.findById(id).map(round -> spots(round, guest, stand)).orElse(List.of());
    }

    private List<TalkSpot> spots(InterviewRound round, GuestId guest, StandId stand) {
        var rules = new TalkRules(reader.setting(round));
        var places = stands.places(round.id()).stream().collect(toMap(TalkPlace::id, TalkPlace::name));
        var others = new ArrayList<>(talks.of(round.id()));
        var own = others.stream()
                .filter(talk -> talk.guest().equals(guest) && talk.stand().equals(stand))
                .findFirst();
        own.ifPresent(others::remove);
        var slots = round.times().slots();
        var spots = new ArrayList<TalkSpot>();
        for (var table : stands.stands(round.id()).stream()
                .filter(one -> one.id().equals(stand))
                .flatMap(one -> one.tables().stream())
                .toList()) {
            for (var slot = 0; slot < slots.size(); slot++) {
                var at = slot;
                var isOwn = own.filter(talk -> talk.slot() == at && talk.table().equals(table.id()))
                        .isPresent();
                if (!isOwn && !hasBegun(round, slot, clock.instant())) {
                    var talk = new Talk(
                            own.map(Talk::id).orElseGet(TalkId::next),
                            guest,
                            stand,
                            table.id(),
                            table.place(),
                            rules.interpreterFor(guest, slot, others).orElse(null),
                            slot,
                            false);
                    spots.add(new TalkSpot(
                            table.id(),
                            places.getOrDefault(table.place(), ""),
                            slot,
                            slots.get(slot),
                            rules.brokenBy(talk, others)));
                }
            }
        }
        return spots.stream()
                .sorted(Comparator.comparing((TalkSpot spot) -> !spot.isFree()).thenComparing(TalkSpot::slot))
                .toList();
    }

    /** Puts a guest to an employer's table at a time. */
    @RepeatedOnContention
    @Transactional
    public RoundOutcome put(RoundId id, int edition, GuestId guest, StandId stand, TableId table, int slot) {
        return changed(
                id,
                edition,
                (round, before) -> place(round, before, new Wanted(TalkId.next(), guest, stand, table, slot, false)));
    }

    /** Moves a talk to another time or another table of its employer. */
    @RepeatedOnContention
    @Transactional
    public RoundOutcome move(RoundId id, int edition, TalkId talk, TableId table, int slot) {
        return withTalk(id, edition, talk, (round, old) -> {
            var before = talks.of(id);
            return place(round, before, new Wanted(talk, old.guest(), old.stand(), table, slot, old.isPinned()));
        });
    }

    /** Takes a talk out. */
    @RepeatedOnContention
    @Transactional
    public RoundOutcome remove(RoundId id, int edition, TalkId talk) {
        return withTalk(id, edition, talk, (round, old) -> {
            talks.remove(talk);
            return null;
        });
    }

    /** Keeps a talk where it is, whatever is planned anew, or lets it go again. */
    @RepeatedOnContention
    @Transactional
    public RoundOutcome pin(RoundId id, int edition, TalkId talk, boolean isPinned) {
        return withTalk(id, edition, talk, (round, old) -> {
            talks.replace(id, List.of(old), List.of(old.pinned(isPinned)));
            return null;
        });
    }

    /** Shows the timetable to everybody concerned, and tells those for whom something is new or different. */
    @RepeatedOnContention
    @Transactional
    public RoundOutcome publish(RoundId id) {
        var now = clock.instant();
        var found = rounds.lock(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var round = found.get();
        if (round.stateAt(now) == RoundState.ENDED || !round.publish(now)) {
            return new Refused(RoundRefusal.NOT_IN_THIS_STATE);
        }
        log("interviews.published", round, post.tell(round, now));
        rounds.saveAndFlush(round);
        return new Done(id, round.edition());
    }

    /** Where somebody would like to have a talk. */
    private record Wanted(TalkId id, GuestId guest, StandId stand, TableId table, int slot, boolean isPinned) {}

    private @Nullable RoundOutcome place(InterviewRound round, List<Talk> before, Wanted wanted) {
        var rules = new TalkRules(reader.setting(round));
        var talk = new Talk(
                wanted.id(),
                wanted.guest(),
                wanted.stand(),
                wanted.table(),
                placeOf(round, wanted.table()),
                rules.interpreterFor(wanted.guest(), wanted.slot(), before).orElse(null),
                wanted.slot(),
                wanted.isPinned());
        if (hasBegun(round, talk)) {
            return new Refused(RoundRefusal.HAS_BEGUN);
        }
        var broken = rules.brokenBy(talk, before);
        if (!broken.isEmpty()) {
            return new Breaks(broken);
        }
        talks.remove(talk.id());
        talks.insert(round.id(), talk);
        return null;
    }

    /** Of a table that is not of this round, a place that is none either. */
    private PlaceId placeOf(InterviewRound round, TableId table) {
        return stands.stands(round.id()).stream()
                .flatMap(stand -> stand.tables().stream())
                .filter(one -> one.id().equals(table))
                .map(TalkTable::place)
                .findFirst()
                .orElseGet(PlaceId::next);
    }

    private RoundOutcome withTalk(
            RoundId id, int edition, TalkId talk, BiFunction<InterviewRound, Talk, @Nullable RoundOutcome> change) {
        return changed(id, edition, (round, before) -> {
            var old = before.stream().filter(one -> one.id().equals(talk)).findFirst();
            if (old.isEmpty()) {
                return new NotFound();
            }
            return hasBegun(round, old.get()) ? new Refused(RoundRefusal.HAS_BEGUN) : change.apply(round, old.get());
        });
    }

    /** Holds the round, makes the change and raises the edition; nothing where the change is refused. */
    private RoundOutcome changed(
            RoundId id, int edition, BiFunction<InterviewRound, List<Talk>, @Nullable RoundOutcome> change) {
        var found = rounds.lock(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var round = found.get();
        var now = clock.instant();
        if (!round.stateAt(now).isPlannable()) {
            return new Refused(RoundRefusal.NOT_IN_THIS_STATE);
        }
        if (round.edition() != edition) {
            return new Stale(round.card(now));
        }
        var before = talks.of(id);
        var refused = change.apply(round, before);
        if (refused != null) {
            return refused;
        }
        tellTheLog(round, before, talks.of(id));
        round.planned();
        rounds.saveAndFlush(round);
        return new Done(id, round.edition());
    }

    /** Whoever has a talk more, less, or elsewhere finds an entry about it; what nobody was told of yet is a draft. */
    private void tellTheLog(InterviewRound round, List<Talk> before, List<Talk> after) {
        var then = before.stream().map(Appointment::of).collect(toSet());
        var now = after.stream().map(Appointment::of).collect(toSet());
        var moved = Stream.concat(
                        then.stream().filter(one -> !now.contains(one)),
                        now.stream().filter(one -> !then.contains(one)))
                .map(Appointment::guest)
                .collect(toSet());
        var what = round.stateAt(clock.instant()).showsTimetable() ? "interviews.planned" : "interviews.drafted";
        log(
                what,
                round,
                reader.known(round).stream()
                        .filter(known -> moved.contains(known.guest().id()))
                        .toList());
    }

    private void log(String what, InterviewRound round, List<Known> guests) {
        var people = GuestNames.persons(guests);
        if (!people.isEmpty()) {
            audit.changed(
                    what,
                    people.stream().map(PersonId::value).toList(),
                    Map.of("round", round.id().value().toString()));
        }
    }

    /** What of a talk concerns a guest. */
    private record Appointment(GuestId guest, TableId table, int slot) {

        static Appointment of(Talk talk) {
            return new Appointment(talk.guest(), talk.table(), talk.slot());
        }
    }

    private boolean hasBegun(InterviewRound round, Talk talk) {
        return hasBegun(round, talk.slot(), clock.instant());
    }

    static boolean hasBegun(InterviewRound round, int slot, Instant now) {
        var slots = round.times().slots();
        return slot >= 0 && slot < slots.size() && !now.isBefore(slots.get(slot).start());
    }
}
