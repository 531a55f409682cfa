package org.jobcenterportal.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.events.EventAudience;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventFilter;
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

    private final RegistrationsImport registrations;
    private final Events events;
    private final StaffDirectory staff;
    private final Clock clock;

    RegistrationsChapter(RegistrationsImport registrations, Events events, StaffDirectory staff, Clock clock) {
        this.registrations = registrations;
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
        registrations.importRegistrations(all);
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
