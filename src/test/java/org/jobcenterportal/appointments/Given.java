package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.ContactChannel;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.Interpreter;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.citizens.Residence;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.organisation.DeputyDraft;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.StaffDraft;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.TeamDraft;
import org.jobcenterportal.organisation.TeamId;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.organisation.VenueId;
import org.jobcenterportal.organisation.VenueKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;

/** Consultants and citizens of one test's own. */
public class Given {

    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);

    private final OrganisationImport organisation;
    private final AppointmentsImport appointments;
    private final CitizensImport citizens;
    private final Map<PersonId, CustomerNumber> numbers = new HashMap<>();

    public Given(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        this.organisation = organisation;
        this.appointments = appointments;
        this.citizens = citizens;
    }

    /** A consultant who offers every way on every weekday from 9 to 17, every half hour. */
    public Consulting aConsultant() {
        var colleague = aColleague();
        appointments.importConsultants(List.of(new Consultant(colleague.staff(), true, "214")));
        appointments.importRules(Stream.of(DayOfWeek.values())
                .filter(weekday -> weekday.compareTo(DayOfWeek.SATURDAY) < 0)
                .map(weekday -> rule(colleague.staff(), colleague.venue(), weekday))
                .toList());
        return colleague;
    }

    /** An equality officer who keeps no calendar of her own. */
    public Consulting aColleague() {
        var team = new TeamDraft(TeamId.next(), "Team " + UUID.randomUUID(), null, null);
        var account = new AccountId(UUID.randomUUID().toString());
        var staff = new StaffDraft(
                StaffId.next(),
                account,
                new PersonName("Katharina", "Ostwald"),
                FormOfAddress.MS,
                "Beauftragte für Chancengleichheit am Arbeitsmarkt",
                team.id(),
                null,
                null,
                LONG_AGO,
                null);
        var venue = new VenueDetails(
                VenueId.next(),
                VenueKind.OFFICE,
                "Office " + UUID.randomUUID(),
                new PostalAddress("Lewinskistraße", "4", "34127", "Kassel"),
                null,
                null,
                true,
                null);
        organisation.importTeams(List.of(team));
        organisation.importStaff(List.of(staff));
        organisation.importVenues(List.of(venue));
        return new Consulting(staff.id(), account, venue.id());
    }

    /** A counsellor who holds no consultations herself, and whom mails reach. */
    public Counselling aCounsellor() {
        var team = new TeamDraft(TeamId.next(), "Team " + UUID.randomUUID(), null, null);
        var account = new AccountId(UUID.randomUUID().toString());
        var staff = new StaffDraft(
                StaffId.next(),
                account,
                new PersonName("Miriam", "Vogelsang"),
                FormOfAddress.MS,
                "Integrationsfachkraft",
                team.id(),
                new EmailAddress("vogelsang@office.example"),
                null,
                LONG_AGO,
                null);
        organisation.importTeams(List.of(team));
        organisation.importStaff(List.of(staff));
        return new Counselling(staff.id(), account);
    }

    public void isDeputy(Counselling deputy, Counselling of, LocalDate first, LocalDate last) {
        organisation.importDeputies(List.of(new DeputyDraft(of.staff(), deputy.staff(), first, last)));
    }

    /** Whoever waits for an earlier time would be offered the next one that somebody gives back. */
    public void nobodyWaitsAnyMore(JdbcClient database) {
        database.sql("update earlier_offer set state = 'WITHDRAWN', ended_at = offered_at where state = 'OPEN'")
                .update();
        database.sql("update earlier_wish set state = 'LEFT' where state in ('WAITING', 'PAUSED')")
                .update();
    }

    /** Ends what a test has left open, so that nobody else's screens show it. */
    public void nobodyIsNominatedAnyMore(JdbcClient database) {
        database.sql("update nomination set is_open = null, state = 'WITHDRAWN' where is_open")
                .update();
        database.sql("update opening_wish set is_open = null, outcome = 'OPENED' where is_open")
                .update();
    }

    /** Somebody who wishes letters, at an address that the office knows. */
    public static PersonDraft byLetter() {
        var home = new Residence(new PostalAddress("Lindenweg", "3a", "34127", "Kassel"), null);
        return Citizens.living(
                Citizens.speaking(
                        Citizens.anna(),
                        new Communication(ContactChannel.LETTER, "de", false, Interpreter.NONE, false),
                        Protection.NONE),
                home,
                Set.of());
    }

    /** Two who live together, each with an account. */
    public List<Citizen> aCouple() {
        return aCouple(Citizens.anna());
    }

    /** Anna and somebody who lives with her, each with an account. */
    public List<Citizen> aCouple(PersonDraft other) {
        var one = Citizens.anna();
        citizens.importHouseholds(Stream.of(Citizens.household(
                new MemberDraft(one, HouseholdRole.APPLICANT, null),
                new MemberDraft(other, HouseholdRole.PARTNER, null))));
        return linkedOnly(List.of(one, other));
    }

    public void isDeputy(Consulting deputy, Consulting of, LocalDate first, LocalDate last) {
        organisation.importDeputies(List.of(new DeputyDraft(of.staff(), deputy.staff(), first, last)));
    }

    /** By which number the office knows a citizen of this test. */
    public CustomerNumber numberOf(Citizen citizen) {
        return numbers.get(citizen.person());
    }

    public Citizen aCitizen() {
        return citizens(1).getFirst();
    }

    /** Citizens with a case whose accounts are linked. */
    public List<Citizen> citizens(int count) {
        return linked(
                IntStream.range(0, count).mapToObj(number -> Citizens.anna()).toList());
    }

    public List<Citizen> linked(List<PersonDraft> people) {
        citizens.importHouseholds(people.stream().map(Citizens::alone));
        return linkedOnly(people);
    }

    private List<Citizen> linkedOnly(List<PersonDraft> people) {
        people.forEach(person -> numbers.put(person.id(), person.customerNumber()));
        var all = people.stream()
                .map(person ->
                        new Citizen(person.id(), new AccountId(UUID.randomUUID().toString())))
                .toList();
        citizens.importAccountLinks(all.stream().collect(toMap(Citizen::account, Citizen::person)));
        return all;
    }

    private static AvailabilityRule rule(StaffId consultant, VenueId venue, DayOfWeek weekday) {
        return new AvailabilityRule(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                consultant,
                venue,
                Set.of(Way.values()),
                weekday,
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                Duration.ofMinutes(30),
                LONG_AGO,
                null);
    }

    /** A consultant and where she sits. */
    public record Consulting(StaffId staff, AccountId account, VenueId venue) {

        public SlotChoice at(LocalDate day, String time) {
            return at(OfficeTime.instantOf(day, LocalTime.parse(time)).orElseThrow());
        }

        public SlotChoice at(Instant start) {
            return new SlotChoice(staff, venue, start);
        }

        public <T> T does(Callable<T> action) {
            return SignedIn.as(token(), action);
        }

        /** Whoever looks at the screens of this test from now on is she. */
        public void signsIn() {
            SignedIn.forThisTest(token());
        }

        private OAuth2AuthenticationToken token() {
            return SignedIn.token(account, Set.of(Roles.EQUALITY_OFFICER));
        }
    }

    /** A counsellor. */
    public record Counselling(StaffId staff, AccountId account) {

        public <T> T does(Callable<T> action) {
            return SignedIn.as(token(), action);
        }

        /** Whoever looks at the screens of this test from now on is she. */
        public void signsIn() {
            SignedIn.forThisTest(token());
        }

        private OAuth2AuthenticationToken token() {
            return SignedIn.token(account, Set.of(Roles.COUNSELLOR));
        }
    }

    /** Somebody with a case and an account. */
    public record Citizen(PersonId person, AccountId account) {

        public <T> T does(Callable<T> action) {
            return SignedIn.as(token(), action);
        }

        /** Whoever looks at the screens of this test from now on is she. */
        public void signsIn() {
            SignedIn.forThisTest(token());
        }

        private OAuth2AuthenticationToken token() {
            return SignedIn.token(account, Set.of(Roles.CITIZEN));
        }
    }

    /** Thirty minutes on anything else, in the office. */
    public static ConsultationDraft draft(SlotChoice slot) {
        return new ConsultationDraft(UUID.randomUUID(), Topic.OTHER, Way.ON_SITE, Needs.NONE, slot, "de", null);
    }

    public static ConsultationDraft byPhone(SlotChoice slot) {
        return new ConsultationDraft(
                UUID.randomUUID(), Topic.OTHER, Way.PHONE, Needs.NONE, slot, "en", new PhoneNumber("0561 929990"));
    }
}
