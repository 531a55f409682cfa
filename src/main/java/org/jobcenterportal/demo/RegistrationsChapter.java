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
import org.jobcenterportal.events.EventFilter;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.signup.CameBy;
import org.jobcenterportal.signup.ChildInCare;
import org.jobcenterportal.signup.ImportedRegistration;
import org.jobcenterportal.signup.RegistrationState;
import org.jobcenterportal.signup.RegistrationsImport;
import org.jobcenterportal.signup.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who came to the events of the past year, of ten about eight, and who has a place or waits at those to come. */
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

    private final RegistrationsImport registrations;
    private final CitizensImport citizens;
    private final Events events;
    private final StaffDirectory staff;
    private final Clock clock;

    RegistrationsChapter(
            RegistrationsImport registrations,
            CitizensImport citizens,
            Events events,
            StaffDirectory staff,
            Clock clock) {
        this.registrations = registrations;
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
        var coming = events.coming(EventFilter.ALL);
        for (int number = 0; number < coming.size(); number++) {
            // one is full, so that somebody waits
            all.addAll(coming(coming.get(number), people, number == 1 ? 100 : 45, dice.fork()));
        }
        citizens.find(PersonaFamily.OLENAS_NUMBER).ifPresent(olena -> {
            // first, so that there is a place for her
            all.addAll(0, past(events.past(begin, clock.instant()), olena));
            coming.stream()
                    .filter(event -> event.kind() == EventKind.GROUP_SESSION && isForAll(event))
                    .skip(1)
                    .findFirst()
                    .ifPresent(event -> all.add(hers(event, olena, RegistrationState.REGISTERED)));
        });
        registrations.importRegistrations(all);
    }

    /** The account {@code buergerin} was at some, left one early and could not come to one. */
    private List<ImportedRegistration> past(List<EventCard> past, PersonId olena) {
        var open = past.stream().filter(RegistrationsChapter::isForAll).toList();
        return IntStream.range(0, Math.min(HER_DAYS.size(), open.size() / 2))
                .mapToObj(number -> hers(open.get(2 * number), olena, HER_DAYS.get(number)))
                .toList();
    }

    private static boolean isForAll(EventCard event) {
        return event.audience() == EventAudience.PUBLIC;
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
        var number = Math.min(event.capacity().admitted() * 9 / 10, colleagues.size());
        if (event.kind().forStaff()) {
            return colleagues.stream()
                    .limit(number)
                    .map(colleague -> past(event, null, colleague, dice))
                    .toList();
        }
        return some(people, event.capacity().admitted() * 9 / 10, dice)
                .map(person -> past(event, person, null, dice))
                .toList();
    }

    private static ImportedRegistration past(
            EventCard event, @Nullable PersonDraft person, @Nullable StaffDetails colleague, Dice dice) {
        var state = dice.happens(COME)
                ? dice.happens(4) ? RegistrationState.LEFT_EARLY : RegistrationState.ATTENDED
                : dice.happens(40) ? RegistrationState.EXCUSED : RegistrationState.NO_SHOW;
        var start = event.when().start();
        return new ImportedRegistration(
                event.id(),
                person == null ? null : person.id(),
                colleague == null ? null : colleague.id(),
                null,
                Wish.ALONE,
                colleague == null ? dice.happens(60) ? CameBy.INVITATION : CameBy.CITIZEN : CameBy.COLLEAGUE,
                Locale.GERMAN,
                state,
                start.minus(Duration.ofDays(dice.between(2, 20))),
                state.came() ? start.minus(Duration.ofMinutes(dice.between(0, 15))) : null);
    }

    private List<ImportedRegistration> coming(EventCard event, List<PersonDraft> people, int percent, Dice dice) {
        if (event.audience() != EventAudience.PUBLIC) {
            return List.of();
        }
        var places = event.openPlaces() * percent / 100;
        var care = event.childcare()
                .map(offered -> offered.places() * percent / 100)
                .orElse(0);
        var all = new ArrayList<ImportedRegistration>();
        some(people, places + (percent == 100 ? 2 : 0), dice).forEach(person -> {
            var number = all.size();
            all.add(new ImportedRegistration(
                    event.id(),
                    person.id(),
                    null,
                    null,
                    number < care ? withChild(event) : Wish.ALONE,
                    CameBy.CITIZEN,
                    Locale.GERMAN,
                    number < places ? RegistrationState.REGISTERED : RegistrationState.WAITLISTED,
                    clock.instant().minus(Duration.ofHours(200L - number)),
                    null));
        });
        return all;
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
