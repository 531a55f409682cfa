package org.jobcenterportal.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jobcenterportal.citizens.Sex;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.organisation.ClosingDay;
import org.jobcenterportal.organisation.DeputyDraft;
import org.jobcenterportal.organisation.OfficeHours;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.StaffDraft;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.TeamDraft;
import org.jobcenterportal.organisation.TeamId;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.organisation.VenueId;
import org.jobcenterportal.organisation.VenueKind;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The house and its people: teams, colleagues, deputies, venues, closing days, office hours. */
@Component
@Profile("demo")
@Order(10)
class OfficeChapter implements Chapter {

    private static final long SEED = 4;
    private static final String DOMAIN = "@portal.example";
    private static final int YEARS_OF_CLOSING_DAYS = 2;

    private final OrganisationImport organisation;

    OfficeChapter(OrganisationImport organisation) {
        this.organisation = organisation;
    }

    @Override
    public void write(LocalDate today) {
        var office = OfficeData.read();
        var ids = new SeededIds(SEED);
        var teams = new HashMap<String, TeamId>();
        office.teams().forEach(team -> teams.put(team.name(), new TeamId(ids.next())));
        var people = new HashMap<Integer, StaffId>();
        office.people().forEach(someone -> people.put(someone.account(), new StaffId(ids.next())));

        organisation.importTeams(
                office.teams().stream().map(team -> draft(team, teams)).toList());
        organisation.importStaff(staff(office, teams, people, ids, today));
        organisation.importDeputies(office.deputies().stream()
                .map(deputy -> draft(deputy, people, today))
                .toList());
        organisation.importVenues(office.venues().stream()
                .map(venue -> details(venue, new VenueId(ids.next()), today))
                .toList());
        organisation.importClosingDays(closingDays(office, today));
        organisation.importOfficeHours(
                office.officeHours().stream().map(OfficeChapter::hours).toList());
    }

    private static TeamDraft draft(OfficeData.Team team, Map<String, TeamId> teams) {
        return new TeamDraft(
                teams.get(team.name()),
                team.name(),
                team.speciality(),
                team.since() == null ? null : LocalDate.parse(team.since()));
    }

    private static List<StaffDraft> staff(
            OfficeData office,
            Map<String, TeamId> teams,
            Map<Integer, StaffId> people,
            SeededIds ids,
            LocalDate today) {
        var names = Names.read().of("de");
        var dice = new Dice(SEED);
        var contacts = new Contacts();
        var staff = new ArrayList<StaffDraft>();
        for (var someone : office.people()) {
            staff.add(new StaffDraft(
                    people.get(someone.account()),
                    DemoAccount.number(someone.account()),
                    new PersonName(someone.givenName(), someone.familyName()),
                    someone.address(),
                    someone.function(),
                    teams.get(someone.team()),
                    new EmailAddress(someone.user() + DOMAIN),
                    contacts.phone(dice),
                    today.minusYears(dice.between(1, 15)),
                    null));
        }
        for (var team : office.teams()) {
            IntStream.range(0, team.staff())
                    .mapToObj(i -> colleague(team, teams, names, dice, contacts.phone(dice), ids, today))
                    .forEach(staff::add);
        }
        return staff;
    }

    private static StaffDraft colleague(
            OfficeData.Team team,
            Map<String, TeamId> teams,
            Names.OfLanguage names,
            Dice dice,
            PhoneNumber phone,
            SeededIds ids,
            LocalDate today) {
        var sex = dice.happens(70) ? Sex.FEMALE : Sex.MALE;
        var name = new PersonName(names.given(sex, dice), names.family(dice));
        return new StaffDraft(
                new StaffId(ids.next()),
                null,
                name,
                sex == Sex.FEMALE ? FormOfAddress.MS : FormOfAddress.MR,
                team.function(),
                teams.get(team.name()),
                new EmailAddress(Contacts.plain(name) + DOMAIN),
                phone,
                today.minusMonths(dice.between(2, 200)),
                null);
    }

    private static DeputyDraft draft(OfficeData.Deputy deputy, Map<Integer, StaffId> people, LocalDate today) {
        return new DeputyDraft(
                people.get(deputy.account()),
                people.get(deputy.deputy()),
                today.plusDays(deputy.firstDay()),
                today.plusDays(deputy.lastDay()));
    }

    private static VenueDetails details(OfficeData.Venue venue, VenueId id, LocalDate today) {
        var only = venue.kind() == VenueKind.FAIR ? fairDay(today) : null;
        return new VenueDetails(
                id,
                venue.kind(),
                venue.name(),
                new PostalAddress(venue.street(), venue.houseNumber(), venue.postalCode(), venue.city()),
                venue.room(),
                venue.directions(),
                venue.stepFree(),
                venue.district(),
                only,
                only);
    }

    /** The Saturday after next. */
    static LocalDate fairDay(LocalDate today) {
        return today.plusWeeks(1).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    }

    private static List<ClosingDay> closingDays(OfficeData office, LocalDate today) {
        return IntStream.rangeClosed(0, YEARS_OF_CLOSING_DAYS)
                .map(years -> today.getYear() + years)
                .boxed()
                .flatMap(year -> office.closingDays().stream()
                        .map(closing -> new ClosingDay(
                                MonthDay.parse("--" + closing.day()).atYear(year), closing.reason())))
                .toList();
    }

    private static OfficeHours hours(OfficeData.Opening opening) {
        return new OfficeHours(opening.weekday(), LocalTime.parse(opening.opens()), LocalTime.parse(opening.closes()));
    }
}
