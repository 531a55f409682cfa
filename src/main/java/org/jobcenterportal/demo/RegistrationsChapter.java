package org.jobcenterportal.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventAudience;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.signup.CameBy;
import org.jobcenterportal.signup.CancelReason;
import org.jobcenterportal.signup.ChildInCare;
import org.jobcenterportal.signup.ImportedRegistration;
import org.jobcenterportal.signup.RegistrationState;
import org.jobcenterportal.signup.RegistrationSteps;
import org.jobcenterportal.signup.RegistrationsImport;
import org.jobcenterportal.signup.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who came to the events of the past year, of ten about eight, and who has a place, waits or is offered one at those to come. */
@Component
@Profile("demo")
@Order(44)
class RegistrationsChapter implements Chapter {

    private static final long SEED = 60;
    private static final int HOUSEHOLDS_BEFORE = 900;
    private static final int PEOPLE = 600;
    /** Of those who did not excuse themselves, this makes about eight of ten. */
    private static final double COME = 72;

    private static final List<RegistrationState> HER_DAYS = List.of(
            RegistrationState.ATTENDED,
            RegistrationState.EXCUSED,
            RegistrationState.ATTENDED,
            RegistrationState.LEFT_EARLY);

    private static final int WEEKS_AHEAD = 15;

    /** How full events to come are, in percent. */
    private static final int USUALLY = 45;

    private static final int WAITING = 3;

    private final RegistrationsImport registrations;
    private final RegistrationSteps steps;
    private final CitizensImport citizens;
    private final Events events;
    private final StaffDirectory staff;
    private final Clock clock;

    RegistrationsChapter(
            RegistrationsImport registrations,
            RegistrationSteps steps,
            CitizensImport citizens,
            Events events,
            StaffDirectory staff,
            Clock clock) {
        this.registrations = registrations;
        this.steps = steps;
        this.citizens = citizens;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public void write(LocalDate today) {
        var dice = new Dice(SEED);
        var people = new Population(today)
                .households()
                .skip(HOUSEHOLDS_BEFORE)
                .limit(PEOPLE)
                .map(household -> household.members().getFirst())
                .map(MemberDraft::person)
                .toList();
        var colleagues = staff.everybody();
        var begin = OfficeTime.startOf(today.minusYears(1).minusWeeks(1));
        var all = new ArrayList<ImportedRegistration>();
        events.past(begin, clock.instant()).forEach(event -> all.addAll(past(event, people, colleagues, dice.fork())));
        var coming = events.ahead(clock.instant(), clock.instant().plus(Duration.ofDays(7 * WEEKS_AHEAD)));
        var full = coming.stream()
                .filter(event -> isForAll(event) && !isOfSeries(event, coming))
                .skip(1)
                .findFirst();
        coming.stream()
                .filter(event -> full.isEmpty() || !event.equals(full.get()))
                .forEach(event -> all.addAll(coming(event, people, colleagues, dice.fork())));
        citizens.find(PersonaFamily.OLENAS_NUMBER).ifPresent(olena -> {
            // first, so that there is a place for her
            all.addAll(0, past(events.past(begin, clock.instant()), olena));
            coming.stream()
                    .filter(event ->
                            event.kind() == EventKind.GROUP_SESSION && isForAll(event) && !isOfSeries(event, coming))
                    .skip(1)
                    .findFirst()
                    .ifPresent(event -> all.add(hers(event, olena, RegistrationState.REGISTERED)));
        });
        registrations.importRegistrations(all);
        full.ifPresent(event -> fill(event, people, dice.fork()));
    }

    /** Every place is taken and some wait; then somebody gives one back that is for all, and whoever waits first is asked. */
    private void fill(EventCard event, List<PersonDraft> people, Dice dice) {
        var wishes = wishes(event, 100);
        var guests = some(people, wishes.size() + WAITING, dice).toList();
        var all = new ArrayList<ImportedRegistration>();
        for (int number = 0; number < guests.size(); number++) {
            var hasPlace = number < wishes.size();
            all.add(coming(
                    event, guests.get(number), null, hasPlace ? wishes.get(number) : Wish.ALONE, number, hasPlace));
        }
        registrations.importRegistrations(all).stream()
                .skip(event.openPlaces() - 1L)
                .findFirst()
                .ifPresent(last -> steps.decline(last, CancelReason.SIGNED_OFF));
    }

    /** The account {@code buergerin} was at some, left one early and could not come to one. */
    private List<ImportedRegistration> past(List<EventCard> past, PersonId olena) {
        var open = past.stream()
                .filter(event -> isForAll(event) && !isOfSeries(event, past))
                .toList();
        return IntStream.range(0, Math.min(HER_DAYS.size(), open.size() / 2))
                .mapToObj(number -> hers(open.get(2 * number), olena, HER_DAYS.get(number)))
                .toList();
    }

    private static boolean isForAll(EventCard event) {
        return event.audience() == EventAudience.PUBLIC;
    }

    private static boolean isOfSeries(EventCard event, List<EventCard> others) {
        return event.series() != null
                || others.stream().anyMatch(other -> event.id().equals(other.series()));
    }

    private ImportedRegistration hers(EventCard event, PersonId olena, RegistrationState state) {
        var start = event.when().start();
        var made = start.minus(Duration.ofDays(9));
        return new ImportedRegistration(
                event.id(),
                olena,
                null,
                null,
                Wish.ALONE,
                CameBy.CITIZEN,
                Locale.GERMAN,
                state,
                made.isBefore(clock.instant()) ? made : clock.instant().minus(Duration.ofDays(2)),
                state.came() ? start.minus(Duration.ofMinutes(8)) : null);
    }

    private static List<ImportedRegistration> past(
            EventCard event, List<PersonDraft> people, List<StaffDetails> colleagues, Dice dice) {
        if (event.kind().forStaff()) {
            return ofTeams(event, colleagues, 90, dice)
                    .map(guest -> past(event, null, guest.colleague(), guest.wish(), dice))
                    .toList();
        }
        var wishes = wishes(event, 90);
        var guests = some(people, wishes.size(), dice).toList();
        return IntStream.range(0, wishes.size())
                .mapToObj(number -> past(event, guests.get(number), null, wishes.get(number), dice))
                .toList();
    }

    /** What is wished of the places: some of each quota, and of those that are kept for nobody. */
    private static List<Wish> wishes(EventCard event, int percent) {
        var care = event.childcare()
                .map(offered -> offered.places() * percent / 100)
                .orElse(0);
        var open = event.openPlaces() * percent / 100;
        var kept = event.quotas().stream()
                .flatMap(quota -> Stream.generate(() -> new Wish(0, List.of(), null, quota.id()))
                        .limit(quota.places() * percent / 100));
        return Stream.concat(
                        IntStream.range(0, open).mapToObj(number -> number < care ? withChild(event) : Wish.ALONE),
                        kept)
                .toList();
    }

    /** A colleague, and of which places she has hers. */
    private record Trainee(StaffDetails colleague, Wish wish) {}

    /** Of each team that has places of its own as many as fit on them, and anybody else on those that are left. */
    private static Stream<Trainee> ofTeams(EventCard event, List<StaffDetails> colleagues, int percent, Dice dice) {
        var first = dice.between(0, colleagues.size() - 1);
        var inTurn = Stream.concat(
                        colleagues.stream().skip(first), colleagues.stream().limit(first))
                .toList();
        var ofTeams = event.quotas().stream()
                .flatMap(quota -> inTurn.stream()
                        .filter(colleague -> colleague.team().value().toString().equals(quota.value()))
                        .limit(quota.places() * percent / 100)
                        .map(colleague -> new Trainee(colleague, new Wish(0, List.of(), null, quota.id()))));
        var others = inTurn.stream()
                .filter(colleague -> event.quotas().stream()
                        .noneMatch(quota -> colleague.team().value().toString().equals(quota.value())))
                .limit(event.openPlaces() * percent / 100)
                .map(colleague -> new Trainee(colleague, Wish.ALONE));
        return Stream.concat(ofTeams, others);
    }

    private static ImportedRegistration past(
            EventCard event, @Nullable PersonDraft person, @Nullable StaffDetails colleague, Wish wish, Dice dice) {
        var state = dice.happens(COME)
                ? dice.happens(4) ? RegistrationState.LEFT_EARLY : RegistrationState.ATTENDED
                : dice.happens(40) ? RegistrationState.EXCUSED : RegistrationState.NO_SHOW;
        var start = event.when().start();
        return new ImportedRegistration(
                event.id(),
                person == null ? null : person.id(),
                colleague == null ? null : colleague.id(),
                null,
                wish,
                colleague == null ? dice.happens(60) ? CameBy.INVITATION : CameBy.CITIZEN : CameBy.COLLEAGUE,
                Locale.GERMAN,
                state,
                start.minus(Duration.ofDays(dice.between(2, 20))),
                state.came() ? start.minus(Duration.ofMinutes(dice.between(0, 15))) : null);
    }

    /** Whoever is invited has her registration from her invitation. */
    private List<ImportedRegistration> coming(
            EventCard event, List<PersonDraft> people, List<StaffDetails> colleagues, Dice dice) {
        var all = new ArrayList<ImportedRegistration>();
        if (event.kind().forStaff()) {
            ofTeams(event, colleagues, USUALLY, dice)
                    .forEach(guest -> all.add(coming(event, null, guest.colleague(), guest.wish(), all.size(), true)));
        } else if (event.audience() != EventAudience.INVITED) {
            var wishes = wishes(event, USUALLY);
            var those = event.audience() == EventAudience.TARGET_GROUP ? young(people, event) : people;
            some(those, Math.min(wishes.size(), those.size()), dice)
                    .forEach(person -> all.add(coming(event, person, null, wishes.get(all.size()), all.size(), true)));
        }
        return all;
    }

    private ImportedRegistration coming(
            EventCard event,
            @Nullable PersonDraft person,
            @Nullable StaffDetails colleague,
            Wish wish,
            int number,
            boolean hasPlace) {
        return new ImportedRegistration(
                event.id(),
                person == null ? null : person.id(),
                colleague == null ? null : colleague.id(),
                null,
                wish,
                colleague == null ? CameBy.CITIZEN : CameBy.COLLEAGUE,
                Locale.GERMAN,
                hasPlace ? RegistrationState.REGISTERED : RegistrationState.WAITLISTED,
                clock.instant().minus(Duration.ofHours(200L - number)),
                null);
    }

    /** Of the age of those in their last years of school. */
    private static List<PersonDraft> young(List<PersonDraft> people, EventCard event) {
        return people.stream()
                .filter(person -> person.birthDate().ageInYearsOn(event.when().day()) < 25)
                .toList();
    }

    private static Wish withChild(EventCard event) {
        var months = event.childcare().orElseThrow().fromMonths() + 8;
        return new Wish(0, List.of(ChildInCare.aged(months)), null, null);
    }

    private static Stream<PersonDraft> some(List<PersonDraft> people, int number, Dice dice) {
        var first = dice.between(0, people.size() - 1);
        return Stream.iterate(first, at -> (at + 7) % people.size())
                .limit(number)
                .map(people::get);
    }
}
