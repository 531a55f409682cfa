package org.jobcenterportal.interviews;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.interviews.GuestBook.Guest;
import org.jobcenterportal.interviews.RoundOutcome.NotFound;
import org.jobcenterportal.interviews.RoundReader.Known;
import org.jobcenterportal.interviews.StandBook.Stand;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.timetables.EmployerAnswer;
import org.jobcenterportal.timetables.GuestId;
import org.jobcenterportal.timetables.Talk;
import org.jobcenterportal.timetables.TalkId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an employer sees and says with the link that it was given: only what guests let it read. */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class StandSide {

    private static final Purpose CARDS = new Purpose("interviews.employer");

    private final InterviewRounds rounds;
    private final StandBook stands;
    private final GuestBook guests;
    private final TalkBook talks;
    private final TalkWishes wishes;
    private final RoundReader reader;
    private final GuestNames names;
    private final StandLinks links;
    private final AuditLog audit;
    private final Clock clock;

    StandSide(
            InterviewRounds rounds,
            StandBook stands,
            GuestBook guests,
            TalkBook talks,
            TalkWishes wishes,
            RoundReader reader,
            GuestNames names,
            StandLinks links,
            AuditLog audit,
            Clock clock) {
        this.rounds = rounds;
        this.stands = stands;
        this.guests = guests;
        this.talks = talks;
        this.wishes = wishes;
        this.reader = reader;
        this.names = names;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the link opens; empty if it is none of ours, was renewed, or its time is over. */
    @Transactional(readOnly = true)
    public Optional<StandPage> find(String token) {
        return stand(token)
                .flatMap(stand -> rounds.findById(stand.round())
                        .filter(round -> round.stateAt(clock.instant()) != RoundState.PREPARING)
                        .flatMap(round -> reader.card(stand).map(card -> page(round, card))));
    }

    /**
     * Whether the employer would like to talk with somebody whose card it reads; null takes it back.
     *
     * @param number the number on the card
     */
    @RepeatedOnContention
    public RoundOutcome answer(String token, int number, @Nullable EmployerAnswer answer) {
        var stand = stand(token);
        return stand.flatMap(one -> guests.find(one.round(), number).filter(guest -> isReadable(guest, one)))
                .map(guest -> wishes.answer(guest, stand.get().id(), answer))
                .orElseGet(NotFound::new);
    }

    /** What came of an own talk; null where there was none. */
    @RepeatedOnContention
    public RoundOutcome record(String token, TalkId talk, @Nullable NextStep nextStep) {
        return stand(token)
                .filter(stand -> talks.find(talk)
                        .filter(one -> one.stand().equals(stand.id()))
                        .isPresent())
                .map(stand -> wishes.record(stand.round(), talk, nextStep, null))
                .orElseGet(NotFound::new);
    }

    private Optional<Stand> stand(String token) {
        return links.read(token).flatMap(stands::byLinkKey);
    }

    private boolean isReadable(Guest guest, Stand stand) {
        return guest.card() != null
                && (guest.isForAll()
                        || guests.wishesOf(guest.id()).stream()
                                .anyMatch(wish -> wish.stand().equals(stand.id()) && wish.eagerness() != null));
    }

    private StandPage page(InterviewRound round, StandCard stand) {
        var card = round.card(clock.instant());
        var said = guests.wishes(round.id()).stream()
                .filter(wish -> wish.stand().equals(stand.id()))
                .collect(toMap(WishRow::guest, Function.identity()));
        var mine = card.state().showsTimetable()
                ? talks.of(round.id()).stream()
                        .filter(talk -> talk.stand().equals(stand.id()))
                        .toList()
                : List.<Talk>of();
        var readers = reader.known(round).stream()
                .filter(known -> known.isThere() && isReadable(known.guest(), said))
                .toList();
        audit.read(
                CARDS,
                GuestNames.persons(readers).stream().map(PersonId::value).toList(),
                Map.of("stand", stand.id().value().toString()));
        var called = released(readers, said);
        return new StandPage(
                card,
                reader.event(round),
                stand,
                readers.stream()
                        .map(known -> card(known, said.get(known.guest().id()), called))
                        .sorted(Comparator.comparing(StandPage.Card::hasChosen).reversed())
                        .toList(),
                reader.rows(round, mine, called));
    }

    private static boolean isReadable(Guest guest, Map<GuestId, WishRow> said) {
        var wish = said.get(guest.id());
        return guest.card() != null && (guest.isForAll() || wish != null && wish.eagerness() != null);
    }

    private Map<GuestId, String> released(List<Known> readers, Map<GuestId, WishRow> said) {
        var called = new HashMap<>(names.toSay(readers));
        called.keySet()
                .removeIf(guest -> Optional.ofNullable(said.get(guest))
                        .filter(WishRow::releasesName)
                        .isEmpty());
        return called;
    }

    private static StandPage.Card card(Known known, @Nullable WishRow wish, Map<GuestId, String> called) {
        return new StandPage.Card(
                known.guest().number(),
                Optional.ofNullable(known.guest().card()).orElseThrow(),
                wish != null && wish.eagerness() != null,
                called.get(known.guest().id()),
                wish == null ? null : wish.answer());
    }
}
