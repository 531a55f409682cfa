package org.jobcenterportal.interviews;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.Employers;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.interviews.GuestBook.Guest;
import org.jobcenterportal.interviews.StandBook.Stand;
import org.jobcenterportal.interviews.TalkBook.Pair;
import org.jobcenterportal.interviews.TalkBook.Told;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.joboffers.JobState;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.signup.RegistrationRow;
import org.jobcenterportal.signup.RegistrationState;
import org.jobcenterportal.signup.Registrations;
import org.jobcenterportal.timetables.GuestId;
import org.jobcenterportal.timetables.StandId;
import org.jobcenterportal.timetables.Talk;
import org.jobcenterportal.timetables.TalkGuest;
import org.jobcenterportal.timetables.TalkPlace;
import org.jobcenterportal.timetables.TalkSetting;
import org.jobcenterportal.timetables.TalkTable;
import org.jobcenterportal.timetables.TalkWish;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is known of a round: from its own rows, the event, the registrations, employers and jobs. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RoundReader {

    private static final Set<RegistrationState> COMING =
            Set.of(RegistrationState.REGISTERED, RegistrationState.CHECKED_IN, RegistrationState.ATTENDED);
    private static final Set<RegistrationState> SHOWN = Set.of(
            RegistrationState.REGISTERED,
            RegistrationState.CHECKED_IN,
            RegistrationState.ATTENDED,
            RegistrationState.LEFT_EARLY,
            RegistrationState.EXCUSED,
            RegistrationState.CANCELLED);

    private final StandBook stands;
    private final GuestBook guests;
    private final TalkBook talks;
    private final Events events;
    private final Registrations registrations;
    private final Employers employers;
    private final JobOffers jobs;
    private final Clock clock;

    RoundReader(
            StandBook stands,
            GuestBook guests,
            TalkBook talks,
            Events events,
            Registrations registrations,
            Employers employers,
            JobOffers jobs,
            Clock clock) {
        this.stands = stands;
        this.guests = guests;
        this.talks = talks;
        this.events = events;
        this.registrations = registrations;
        this.employers = employers;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** A guest with her registration. */
    record Known(Guest guest, RegistrationRow registration) {

        /** Whether she is expected, or there. */
        boolean isThere() {
            return guest.isThere() && COMING.contains(registration.state());
        }

        /** Whether she has said that she does not come; colleagues need her number only, to free her times. */
        boolean hasCalledOff() {
            return registration.state() == RegistrationState.EXCUSED
                    || registration.state() == RegistrationState.CANCELLED;
        }

        boolean isInChildcare() {
            return !registration.wish().children().isEmpty();
        }

        @Nullable
        String interpreting() {
            return registration.wish().interpreting();
        }

        /** When she is there within a round; as long as it is where she cannot come at all. */
        private TalkGuest in(TimeSlot window, @Nullable TimeSlot childcare) {
            var from = guest.arrivesAt() == null || guest.arrivesAt().isBefore(window.start())
                    ? window.start()
                    : guest.arrivesAt();
            var until = earliest(window.end(), guest.leavesAt(), registration.leftAt());
            var isPossible = from.isBefore(until);
            return new TalkGuest(
                    guest.id(),
                    isPossible ? new TimeSlot(from, until) : window,
                    isInChildcare() ? childcare : null,
                    interpreting(),
                    isPossible && isThere());
        }

        private static Instant earliest(Instant end, @Nullable Instant... others) {
            return Stream.of(others)
                    .filter(Objects::nonNull)
                    .filter(end::isAfter)
                    .min(Comparator.naturalOrder())
                    .orElse(end);
        }
    }

    /** Everybody who has or had a place, with what the registration says. */
    List<Known> known(InterviewRound round) {
        var rows = registrations.of(round.event()).stream().collect(toMap(RegistrationRow::id, Function.identity()));
        return guests.of(round.id()).stream()
                .filter(guest -> rows.containsKey(guest.registration()))
                .map(guest -> new Known(guest, rows.get(guest.registration())))
                .toList();
    }

    /** Makes a guest of everybody registered who is none yet; the caller holds the round. */
    void welcome(InterviewRound round) {
        guests.welcome(
                round.id(),
                registrations.of(round.event()).stream()
                        .filter(row -> COMING.contains(row.state()) && row.colleague() == null)
                        .toList());
    }

    /** Whether a registration is of somebody who comes. */
    static boolean isComing(RegistrationRow registration) {
        return COMING.contains(registration.state());
    }

    static boolean isShown(Known known) {
        return SHOWN.contains(known.registration().state());
    }

    TalkSetting setting(InterviewRound round) {
        return setting(round, known(round));
    }

    TalkSetting setting(InterviewRound round, List<Known> known) {
        var card = round.card(clock.instant());
        return new TalkSetting(
                card.times(),
                stands.places(round.id()),
                stands.stands(round.id()).stream()
                        .flatMap(stand -> stand.tables().stream())
                        .toList(),
                stands.interpreters(round.id()),
                known.stream()
                        .map(guest -> guest.in(card.times().window(), card.childcare()))
                        .toList(),
                wishes(guests.wishes(round.id())));
    }

    private static List<TalkWish> wishes(List<WishRow> rows) {
        return rows.stream()
                .filter(row -> row.eagerness() != null)
                .map(row ->
                        new TalkWish(row.guest(), row.stand(), Objects.requireNonNull(row.eagerness()), row.answer()))
                .toList();
    }

    EventCard event(InterviewRound round) {
        return events.find(round.event()).orElseThrow();
    }

    List<StandCard> standCards(RoundId round) {
        return cards(stands.stands(round)).stream()
                .sorted(Comparator.comparing(StandCard::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(card -> card.id().value()))
                .toList();
    }

    Optional<StandCard> card(Stand stand) {
        return cards(List.of(stand)).stream().findFirst();
    }

    private List<StandCard> cards(List<Stand> all) {
        var named = employers.ofAll(all.stream().map(Stand::employer).collect(toSet()));
        var offered =
                jobs.ofAll(all.stream().flatMap(stand -> stand.jobs().stream()).collect(toSet()));
        return all.stream()
                .map(stand -> new StandCard(
                        stand.id(),
                        stand.round(),
                        stand.employer(),
                        Optional.ofNullable(named.get(stand.employer()))
                                .map(EmployerCard::name)
                                .orElse(""),
                        stand.jobs().stream()
                                .map(offered::get)
                                .filter(Objects::nonNull)
                                .filter(job -> job.state() == JobState.OPEN)
                                .sorted(Comparator.comparing(JobCard::title))
                                .map(job -> new StandCard.Job(job.id(), job.title(), job.slug(), job.free()))
                                .toList(),
                        stand.there(),
                        stand.breaks(),
                        stand.tables()))
                .toList();
    }

    /** The talks of a round with the words that people need; names as the reader may see them. */
    List<TalkRow> rows(InterviewRound round, Collection<Talk> planned, Map<GuestId, String> names) {
        var slots = round.times().slots();
        var cards = standCards(round.id()).stream().collect(toMap(StandCard::id, Function.identity()));
        var places = stands.places(round.id()).stream().collect(toMap(TalkPlace::id, TalkPlace::name));
        var known = known(round).stream().collect(toMap(one -> one.guest().id(), Function.identity()));
        var told = talks.told(round.id()).stream().collect(toMap(Told::talk, Function.identity()));
        var results = talks.results(round.id());
        return planned.stream()
                .filter(talk -> talk.slot() < slots.size() && known.containsKey(talk.guest()))
                .sorted(Comparator.comparing(Talk::slot)
                        .thenComparing(talk -> nameOf(cards, talk.stand()))
                        .thenComparing(talk -> numberOf(cards, talk)))
                .map(talk -> new TalkRow(
                        talk,
                        slots.get(talk.slot()),
                        known.get(talk.guest()).guest().number(),
                        names.get(talk.guest()),
                        nameOf(cards, talk.stand()),
                        numberOf(cards, talk),
                        places.getOrDefault(talk.place(), ""),
                        talk.interpreter() == null
                                ? null
                                : known.get(talk.guest()).interpreting(),
                        Optional.ofNullable(told.get(talk.id()))
                                .filter(one -> one.isStillTrue(talk))
                                .isEmpty(),
                        Optional.ofNullable(results.get(Pair.of(talk)))))
                .toList();
    }

    private static String nameOf(Map<StandId, StandCard> cards, StandId stand) {
        return Optional.ofNullable(cards.get(stand)).map(StandCard::name).orElse("");
    }

    private static int numberOf(Map<StandId, StandCard> cards, Talk talk) {
        return Optional.ofNullable(cards.get(talk.stand())).stream()
                .flatMap(card -> card.tables().stream())
                .filter(table -> table.id().equals(talk.table()))
                .map(TalkTable::number)
                .findFirst()
                .orElse(0);
    }
}
