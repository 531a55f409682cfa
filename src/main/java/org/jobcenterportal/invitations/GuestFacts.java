package org.jobcenterportal.invitations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.Interpreter;
import org.jobcenterportal.citizens.PersonFacts;
import org.jobcenterportal.citizens.PersonFactsDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.Interpreting;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.organisation.OfficeCalendar;
import org.jobcenterportal.seats.ContingentId;
import org.jobcenterportal.seats.Occupancy;
import org.jobcenterportal.seats.Seats;
import org.jobcenterportal.signup.ChildInCare;
import org.jobcenterportal.signup.RegistrationRow;
import org.jobcenterportal.signup.Registrations;
import org.jobcenterportal.signup.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what invited people need, and what an event has left for them. */
@Component
class GuestFacts {

    /** From this level on somebody follows an event in German. */
    private static final LanguageLevel FOLLOWS = LanguageLevel.B1;

    private static final String GERMAN = "de";

    /** German Sign Language (ISO 639-3). */
    private static final String SIGN_LANGUAGE = "gsg";

    private final PersonFactsDirectory facts;
    private final CitizenDirectory citizens;
    private final OfficeCalendar calendar;
    private final Seats seats;
    private final Registrations registrations;

    GuestFacts(
            PersonFactsDirectory facts,
            CitizenDirectory citizens,
            OfficeCalendar calendar,
            Seats seats,
            Registrations registrations) {
        this.facts = facts;
        this.citizens = citizens;
        this.calendar = calendar;
        this.seats = seats;
        this.registrations = registrations;
    }

    /** Whom one invites, as they and their children are on the day of the event. */
    List<Guest> guests(Collection<PersonId> persons, LocalDate day) {
        var communications = citizens.communications(persons);
        return facts.of(persons, day).values().stream()
                .map(known -> new Guest(
                        known.person(),
                        language(known, communications.get(known.person())),
                        known.children().stream()
                                .map(child -> new Guest.Child(child.id(), child.born(), child.care()))
                                .toList()))
                .toList();
    }

    /** Of the places only those that are open to all: a yes to an invitation takes nothing of a quota. */
    Served served(EventCard event) {
        var contingents = seats.occupancies(Stream.of(
                        Stream.of(event.open()),
                        event.interpreting().stream().map(Interpreting::contingent),
                        event.childcare().stream().map(care -> care.contingent()))
                .flatMap(ids -> ids)
                .toList());
        return new Served(
                left(contingents, event.open()),
                event.languages().stream().map(GuestFacts::bare).collect(Collectors.toSet()),
                event.interpreting().stream()
                        .filter(Interpreting::isConfirmed)
                        .collect(groupingBy(
                                beside -> bare(beside.language()),
                                summingInt(beside -> left(contingents, beside.contingent())))),
                event.childcare()
                        .map(care -> new Served.Childcare(
                                left(contingents, care.contingent()), care.fromMonths(), care.toYears()))
                        .orElse(null),
                meanwhile(event));
    }

    private Meanwhile meanwhile(EventCard event) {
        return Meanwhile.of(event, !calendar.isClosed(event.when().day()));
    }

    /** What somebody needs to be able to come: an interpreter, and somebody for the children whom nobody looks after then. */
    Wish wish(PersonId person, EventCard event) {
        var day = event.when().day();
        return guests(List.of(person), day).stream()
                .findFirst()
                .map(guest -> new Wish(0, inCare(guest, event), interpreted(guest, event), null))
                .orElse(Wish.ALONE);
    }

    private List<ChildInCare> inCare(Guest guest, EventCard event) {
        if (event.childcare().isEmpty() || guest.children().isEmpty()) {
            return List.of();
        }
        var care = event.childcare().get();
        var meanwhile = meanwhile(event);
        var booked = bookedByOthers(guest, event);
        return guest.children().stream()
                .filter(child -> meanwhile.need(child).isForCare() && !booked.contains(child.id()))
                .map(child -> new ChildInCare(child.id(), meanwhile.months(child)))
                .filter(child -> Served.Childcare.fits(child.months(), care.fromMonths(), care.toYears()))
                .limit(Wish.MOST_CHILDREN)
                .toList();
    }

    /** Children who have a place already because their other parent comes as well. */
    private Set<PersonId> bookedByOthers(Guest guest, EventCard event) {
        return registrations.of(event.id()).stream()
                .filter(row -> row.state().hasPlace() && !guest.person().equals(row.person()))
                .map(RegistrationRow::wish)
                .flatMap(wish -> wish.children().stream())
                .map(ChildInCare::child)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static @Nullable String interpreted(Guest guest, EventCard event) {
        return event.interpreting().stream()
                .map(Interpreting::language)
                .filter(language -> bare(language).equals(guest.language()))
                .findFirst()
                .orElse(null);
    }

    private static int left(Map<ContingentId, Occupancy> contingents, ContingentId id) {
        var occupancy = contingents.get(id);
        return occupancy == null ? 0 : Math.max(0, occupancy.free() - occupancy.inLine());
    }

    private static @Nullable String language(PersonFacts person, @Nullable Communication communication) {
        if (communication == null) {
            return null;
        }
        if (communication.interpreter() == Interpreter.SIGN_LANGUAGE) {
            return SIGN_LANGUAGE;
        }
        var language = bare(communication.languageTag());
        if (Objects.equals(language, GERMAN)) {
            return null;
        }
        var german = person.qualification().german();
        var follows = german != null && german.isAtLeast(FOLLOWS);
        return follows && communication.interpreter() == Interpreter.NONE ? null : language;
    }

    private static String bare(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
