package org.jobcenterportal.interviews;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jobcenterportal.citizens.CurrentCitizen;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.interviews.GuestBook.Guest;
import org.jobcenterportal.interviews.RoundOutcome.NotFound;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.signup.RegistrationRow;
import org.jobcenterportal.signup.Registrations;
import org.jobcenterportal.timetables.Eagerness;
import org.jobcenterportal.timetables.EmployerAnswer;
import org.jobcenterportal.timetables.StandId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** F74: somebody who is registered for an event says with whom she would like to talk; everything is voluntary. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.CITIZEN + "')")
public class MyInterviews {

    private static final Duration SHOWN_AFTERWARDS = Duration.ofDays(14);

    private final InterviewRounds rounds;
    private final GuestBook guests;
    private final TalkBook talks;
    private final TalkWishes wishes;
    private final RoundReader reader;
    private final GuestNames names;
    private final Registrations registrations;
    private final CurrentCitizen citizen;
    private final Clock clock;

    MyInterviews(
            InterviewRounds rounds,
            GuestBook guests,
            TalkBook talks,
            TalkWishes wishes,
            RoundReader reader,
            GuestNames names,
            Registrations registrations,
            CurrentCitizen citizen,
            Clock clock) {
        this.rounds = rounds;
        this.guests = guests;
        this.talks = talks;
        this.wishes = wishes;
        this.reader = reader;
        this.names = names;
        this.registrations = registrations;
        this.citizen = citizen;
        this.clock = clock;
    }

    /** The rounds of events for which she is registered, the next first, and those of the last two weeks. */
    @Transactional(readOnly = true)
    public List<MyRound> mine() {
        var registered =
                registered().stream().collect(toMap(RegistrationRow::event, Function.identity(), (one, other) -> one));
        if (registered.isEmpty()) {
            return List.of();
        }
        var earliest = clock.instant().minus(SHOWN_AFTERWARDS);
        return rounds.findByEventIn(registered.keySet()).stream()
                .filter(round -> round.times().window().end().isAfter(earliest))
                .filter(this::isOpen)
                .sorted(Comparator.comparing(round -> round.times().window().start()))
                .map(round -> mine(round, registered.get(round.event())))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<MyRound> find(RoundId id) {
        return rounds.findById(id)
                .filter(this::isOpen)
                .flatMap(round -> registration(round).map(mine -> mine(round, mine)));
    }

    /**
     * Shows her card to the employers that she chooses.
     *
     * @param isForAll whether every employer there may read it
     */
    @RepeatedOnContention
    public RoundOutcome show(RoundId id, GuestCard card, boolean isForAll) {
        return asGuest(id, guest -> wishes.show(guest, card, isForAll));
    }

    /** Takes her card back, and with it every wish and every talk that has not begun. */
    @RepeatedOnContention
    public RoundOutcome hide(RoundId id) {
        return asGuest(id, wishes::hide);
    }

    /** When she comes and has to go; null for from the beginning and until the end. */
    @RepeatedOnContention
    public RoundOutcome setTimes(RoundId id, @Nullable Instant arrivesAt, @Nullable Instant leavesAt) {
        return asGuest(id, guest -> wishes.setTimes(guest, arrivesAt, leavesAt));
    }

    /** She would like to talk with an employer, who may read her card from now on, and her name if she says so. */
    @RepeatedOnContention
    public RoundOutcome wish(RoundId id, StandId stand, Eagerness eagerness, boolean releasesName) {
        return asGuest(id, guest -> wishes.wish(guest, stand, eagerness, releasesName));
    }

    /** She would not like to any more; a talk that has not begun is taken out at once. */
    @RepeatedOnContention
    public RoundOutcome withdraw(RoundId id, StandId stand) {
        return asGuest(id, guest -> wishes.withdraw(guest, stand));
    }

    private RoundOutcome asGuest(RoundId id, Function<Guest, RoundOutcome> step) {
        var round = rounds.lock(id).filter(this::isOpen);
        var registration = round.flatMap(this::registration);
        if (registration.isEmpty()) {
            return new NotFound();
        }
        guests.welcome(id, List.of(registration.get()));
        return guests.find(id, registration.get().id()).map(step).orElseGet(NotFound::new);
    }

    private boolean isOpen(InterviewRound round) {
        return round.stateAt(clock.instant()) != RoundState.PREPARING;
    }

    private List<RegistrationRow> registered() {
        return citizen.id()
                .map(person -> registrations.ofPerson(person).stream()
                        .filter(RoundReader::isComing)
                        .toList())
                .orElse(List.of());
    }

    private Optional<RegistrationRow> registration(InterviewRound round) {
        return registered().stream()
                .filter(row -> row.event().equals(round.event()))
                .findFirst();
    }

    private MyRound mine(InterviewRound round, RegistrationRow registration) {
        var card = round.card(clock.instant());
        var guest = guests.find(round.id(), registration.id());
        var said = guest.map(one -> guests.wishesOf(one.id())).orElse(List.of()).stream()
                .collect(toMap(WishRow::stand, Function.identity()));
        return new MyRound(
                card,
                reader.event(round),
                guest.map(Guest::number).orElse(0),
                guest.map(Guest::card),
                guest.filter(Guest::isForAll).isPresent(),
                registration.person() != null && !names.isProtected(registration.person()),
                guest.map(Guest::arrivesAt).orElse(null),
                guest.map(Guest::leavesAt).orElse(null),
                !registration.wish().children().isEmpty(),
                registration.wish().interpreting(),
                reader.standCards(round.id()).stream()
                        .map(stand -> stand(stand, said))
                        .toList(),
                card.state().showsTimetable()
                        ? guest.map(one -> reader.rows(
                                        round,
                                        talks.of(round.id()).stream()
                                                .filter(talk -> talk.guest().equals(one.id()))
                                                .toList(),
                                        Map.of()))
                                .orElse(List.of())
                        : List.of());
    }

    private static MyRound.Stand stand(StandCard stand, Map<StandId, WishRow> said) {
        var wish = said.get(stand.id());
        return wish == null
                ? new MyRound.Stand(stand, null, false, false, false)
                : new MyRound.Stand(
                        stand,
                        wish.eagerness(),
                        wish.releasesName(),
                        wish.answer() == EmployerAnswer.YES || wish.answer() == EmployerAnswer.MAYBE,
                        wish.answer() == EmployerAnswer.NO);
    }
}
