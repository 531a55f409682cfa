package org.jobcenterportal.interviews;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.interviews.RoundReader.Known;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.signup.RegistrationState;
import org.jobcenterportal.timetables.GuestId;
import org.jobcenterportal.timetables.UnmetWishes;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds as those read them who run them. A page with guests leaves a row in the log before it is shown. */
@Service
@Transactional
@PreAuthorize(RoundDesk.HOSTS)
public class RoundBoard {

    private static final Purpose PAGE = new Purpose("interviews.round");

    private final InterviewRounds rounds;
    private final StandBook stands;
    private final GuestBook guests;
    private final TalkBook talks;
    private final RoundReader reader;
    private final GuestNames names;
    private final InterviewPost post;
    private final Events events;
    private final AuditLog audit;
    private final Clock clock;

    RoundBoard(
            InterviewRounds rounds,
            StandBook stands,
            GuestBook guests,
            TalkBook talks,
            RoundReader reader,
            GuestNames names,
            InterviewPost post,
            Events events,
            AuditLog audit,
            Clock clock) {
        this.rounds = rounds;
        this.stands = stands;
        this.guests = guests;
        this.talks = talks;
        this.reader = reader;
        this.names = names;
        this.post = post;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** The rounds that are not over, the next first. */
    @Transactional(readOnly = true)
    public List<RoundRow> coming() {
        return rows(rounds.endingAfter(clock.instant()));
    }

    /** The round of an event, if it has one; nothing is about a person. */
    @Transactional(readOnly = true)
    public Optional<RoundCard> of(EventId event) {
        return rounds.findByEvent(event).map(round -> round.card(clock.instant()));
    }

    /** A round with everything that its colleagues need; whoever is registered meanwhile is a guest from now on. */
    @RepeatedOnContention
    public Optional<RoundPage> page(RoundId id) {
        return rounds.lock(id).map(round -> {
            reader.welcome(round);
            return page(round);
        });
    }

    private RoundPage page(InterviewRound round) {
        var now = clock.instant();
        var known = reader.known(round).stream().filter(RoundReader::isShown).toList();
        audit.read(
                PAGE,
                GuestNames.persons(known).stream().map(PersonId::value).toList(),
                Map.of("round", round.id().value().toString()));
        var called = names.toColleague(known);
        var planned = talks.of(round.id());
        return new RoundPage(
                round.card(now),
                reader.event(round),
                stands.places(round.id()),
                reader.standCards(round.id()),
                stands.interpreters(round.id()),
                known.stream().map(guest -> row(guest, called)).toList(),
                guests.wishes(round.id()),
                reader.rows(round, planned, called),
                planned.isEmpty() ? List.of() : new UnmetWishes(reader.setting(round)).beside(planned),
                post.concerned(round).size());
    }

    static GuestRow row(Known known, Map<GuestId, String> called) {
        var guest = known.guest();
        var state = known.registration().state();
        return new GuestRow(
                guest.id(),
                guest.registration(),
                guest.number(),
                called.get(guest.id()),
                guest.person() != null && !called.containsKey(guest.id()) && !known.hasCalledOff(),
                guest.arrivesAt(),
                guest.leavesAt(),
                known.isInChildcare(),
                known.interpreting(),
                known.isThere(),
                state == RegistrationState.CHECKED_IN || state == RegistrationState.ATTENDED,
                Optional.ofNullable(guest.card()),
                guest.isForAll());
    }

    private List<RoundRow> rows(List<InterviewRound> found) {
        var ids = found.stream().map(InterviewRound::id).toList();
        var cards = events.all(found.stream().map(InterviewRound::event).toList());
        var employers = stands.counts(ids);
        var people = guests.counts(ids);
        var planned = talks.counts(ids);
        return found.stream()
                .map(round -> new RoundRow(
                        round.card(clock.instant()),
                        cards.get(round.event()),
                        employers.getOrDefault(round.id(), 0),
                        people.getOrDefault(round.id(), 0),
                        planned.getOrDefault(round.id(), 0)))
                .toList();
    }
}
