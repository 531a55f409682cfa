package org.jobcenterportal.interviews;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.interviews.RoundOutcome.Done;
import org.jobcenterportal.interviews.RoundOutcome.NotFound;
import org.jobcenterportal.interviews.RoundOutcome.Refused;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.timetables.InterpreterId;
import org.jobcenterportal.timetables.PlaceId;
import org.jobcenterportal.timetables.StandId;
import org.jobcenterportal.timetables.TableId;
import org.jobcenterportal.timetables.TalkInterpreter;
import org.jobcenterportal.timetables.TalkPlace;
import org.jobcenterportal.timetables.TalkTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** F74: colleagues prepare a round of talks at an event of employers: times, places, employers, interpreters. */
@Service
@Transactional
@PreAuthorize(RoundDesk.HOSTS)
public class RoundDesk {

    /** Who runs events of employers. */
    public static final String HOSTS = "hasAnyRole('" + Roles.EMPLOYER_SERVICE + "', '" + Roles.TEAM_LEAD + "')";

    private final InterviewRounds rounds;
    private final StandBook stands;
    private final TalkBook talks;
    private final RoundReader reader;
    private final StandLinks links;
    private final Events events;
    private final JobOffers jobs;
    private final CurrentStaff colleague;
    private final Clock clock;

    RoundDesk(
            InterviewRounds rounds,
            StandBook stands,
            TalkBook talks,
            RoundReader reader,
            StandLinks links,
            Events events,
            JobOffers jobs,
            CurrentStaff colleague,
            Clock clock) {
        this.rounds = rounds;
        this.stands = stands;
        this.talks = talks;
        this.reader = reader;
        this.links = links;
        this.events = events;
        this.jobs = jobs;
        this.colleague = colleague;
        this.clock = clock;
    }

    /** Opens a round at an event; an event has one. */
    @RepeatedOnContention
    public RoundOutcome open(EventId id, TalkTimes times, @Nullable TimeSlot childcare) {
        var event = events.find(id)
                .filter(found -> found.kind() == EventKind.EMPLOYER_EVENT
                        && found.state().isOpenToChange()
                        && clock.instant().isBefore(found.when().end()));
        if (event.isEmpty()) {
            return new Refused(RoundRefusal.NO_EMPLOYER_EVENT);
        }
        if (rounds.findByEvent(id).isPresent()) {
            return new Refused(RoundRefusal.ROUND_EXISTS);
        }
        if (!fits(event.get(), times, childcare)) {
            return new Refused(RoundRefusal.OUTSIDE_EVENT);
        }
        var round = InterviewRound.open(id, times, childcare, colleague.id());
        rounds.saveAndFlush(round);
        return new Done(round.id(), round.edition());
    }

    /** Changes when talks can be; only while none has a time. */
    @RepeatedOnContention
    public RoundOutcome schedule(RoundId id, TalkTimes times, @Nullable TimeSlot childcare) {
        return changed(id, round -> {
            if (!talks.of(id).isEmpty()) {
                return RoundRefusal.HAS_TALKS;
            }
            if (!fits(reader.event(round), times, childcare)) {
                return RoundRefusal.OUTSIDE_EVENT;
            }
            round.schedule(times, childcare);
            return null;
        });
    }

    /** Writes down a place where two can talk, or changes it. */
    @RepeatedOnContention
    public RoundOutcome put(RoundId id, TalkPlace place) {
        return changed(id, round -> {
            var isTaken = stands.places(id).stream()
                    .anyMatch(other ->
                            !other.id().equals(place.id()) && other.name().equalsIgnoreCase(place.name()));
            if (isTaken) {
                return RoundRefusal.NAME_TAKEN;
            }
            stands.put(id, place);
            return null;
        });
    }

    @RepeatedOnContention
    public RoundOutcome remove(RoundId id, PlaceId place) {
        return changed(id, round -> {
            if (stands.isUsed(place)) {
                return RoundRefusal.PLACE_IN_USE;
            }
            stands.remove(id, place);
            return null;
        });
    }

    /** Writes down an employer with its jobs and tables, or changes it. */
    @RepeatedOnContention
    public RoundOutcome put(RoundId id, StandDraft draft) {
        return changed(id, round -> {
            var why = refusal(id, draft);
            if (why == null) {
                stands.put(id, draft);
            }
            return why;
        });
    }

    private @Nullable RoundRefusal refusal(RoundId id, StandDraft draft) {
        var places = stands.places(id).stream().map(TalkPlace::id).toList();
        if (!draft.tables().stream().map(StandDraft.Table::place).allMatch(places::contains)) {
            return RoundRefusal.PLACE_UNKNOWN;
        }
        var all = stands.stands(id);
        if (all.stream()
                .anyMatch(other ->
                        !other.id().equals(draft.id()) && other.employer().equals(draft.employer()))) {
            return RoundRefusal.EMPLOYER_TWICE;
        }
        if (all.stream().noneMatch(one -> one.id().equals(draft.id()))
                && stands.find(draft.id()).isPresent()) {
            return RoundRefusal.NOT_IN_THIS_STATE;
        }
        var offered = jobs.ofAll(draft.jobs());
        return draft.jobs().stream()
                        .allMatch(job -> offered.containsKey(job)
                                && offered.get(job).employer().equals(draft.employer()))
                ? null
                : RoundRefusal.JOB_OF_OTHER_EMPLOYER;
    }

    /** Takes out an employer that does not come; with talks, it is planned anew first. */
    @RepeatedOnContention
    public RoundOutcome remove(RoundId id, StandId stand) {
        return changed(id, round -> {
            var isPlanned = talks.of(id).stream().anyMatch(talk -> talk.stand().equals(stand))
                    || talks.told(id).stream().anyMatch(told -> told.stand().equals(stand));
            if (isPlanned) {
                return RoundRefusal.HAS_TALKS;
            }
            if (stands.stands(id).stream().anyMatch(one -> one.id().equals(stand))) {
                stands.remove(stand);
            }
            return null;
        });
    }

    /** Writes down somebody who interprets, or changes when she is there, or that she cannot come. */
    @RepeatedOnContention
    public RoundOutcome put(RoundId id, TalkInterpreter interpreter) {
        return changed(id, round -> {
            stands.put(id, interpreter);
            return null;
        });
    }

    @RepeatedOnContention
    public RoundOutcome remove(RoundId id, InterpreterId interpreter) {
        return changed(id, round -> {
            if (talks.of(id).stream().anyMatch(talk -> interpreter.equals(talk.interpreter()))) {
                return RoundRefusal.HAS_TALKS;
            }
            stands.remove(id, interpreter);
            return null;
        });
    }

    /** Whether somebody sits at a table; on the day it may turn out that nobody does. */
    @RepeatedOnContention
    public RoundOutcome setThere(RoundId id, TableId table, boolean isThere) {
        return changed(id, round -> {
            stands.stands(id).stream()
                    .flatMap(stand -> stand.tables().stream())
                    .filter(one -> one.id().equals(table))
                    .forEach(one -> stands.setThere(table, isThere));
            return null;
        });
    }

    /** Asks both sides with whom they would like to talk. */
    @RepeatedOnContention
    public RoundOutcome openWishes(RoundId id) {
        return changed(id, round -> {
            reader.welcome(round);
            return round.openWishes() ? null : RoundRefusal.NOT_IN_THIS_STATE;
        });
    }

    /** The link with which an employer without an account sees what is for it. */
    @Transactional(readOnly = true)
    public Optional<URI> link(StandId stand) {
        return stands.find(stand)
                .flatMap(found -> rounds.findById(found.round()).map(round -> links.address(found.linkKey(), round)));
    }

    /** Makes the link that is out there worth nothing. */
    @RepeatedOnContention
    public Optional<URI> renewLink(StandId stand) {
        stands.renewLink(stand);
        return link(stand);
    }

    private RoundOutcome changed(RoundId id, Function<InterviewRound, @Nullable RoundRefusal> change) {
        var now = clock.instant();
        var found = rounds.lock(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var round = found.get();
        if (isOver(round, now)) {
            return new Refused(RoundRefusal.NOT_IN_THIS_STATE);
        }
        var why = change.apply(round);
        if (why != null) {
            return new Refused(why);
        }
        round.changed();
        rounds.saveAndFlush(round);
        return new Done(id, round.edition());
    }

    private static boolean isOver(InterviewRound round, Instant now) {
        var state = round.stateAt(now);
        return state == RoundState.ENDED || state == RoundState.CANCELLED;
    }

    private static boolean fits(EventCard event, TalkTimes times, @Nullable TimeSlot childcare) {
        return event.when().contains(times.window())
                && (childcare == null || event.when().contains(childcare))
                && !times.slots().isEmpty();
    }
}
