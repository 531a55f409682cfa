package org.jobcenterportal.interviews;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseCircles;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.employers.EmployersImport;
import org.jobcenterportal.events.Drafts;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.interviews.RoundOutcome.Done;
import org.jobcenterportal.joboffers.Shops;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.signup.CameBy;
import org.jobcenterportal.signup.ImportedRegistration;
import org.jobcenterportal.signup.RegistrationState;
import org.jobcenterportal.signup.RegistrationsImport;
import org.jobcenterportal.signup.Wish;
import org.jobcenterportal.timetables.Eagerness;
import org.jobcenterportal.timetables.PlaceId;
import org.jobcenterportal.timetables.StandId;
import org.jobcenterportal.timetables.TableId;
import org.jobcenterportal.timetables.TalkPlace;
import org.jobcenterportal.timetables.TalkTimes;
import org.springframework.beans.factory.BeanFactory;

/** An event of employers on 3 December 2026, 9:30 to 11:30, with a round of talks; every call makes something new. */
public class RoundStory {

    public static final TimeSlot EVENT =
            Drafts.slot(LocalDate.of(2026, 12, 3), LocalTime.of(9, 30), LocalTime.of(11, 30));

    /** Eight talks of twelve minutes. */
    public static final TalkTimes TIMES = new TalkTimes(EVENT, 12, 3, List.of());

    public static final GuestCard CARD =
            new GuestCard("Zehn Jahre im Verkauf, gern mit Kundschaft", "Teilzeit am Vormittag", null, 25);

    public final Colleague agent;
    public final EventId event;
    public final RoundId round;
    private final Cases cases;
    private final CitizensImport citizens;
    private final EmployersImport employers;
    private final RegistrationsImport registrations;
    private final CaseCircles circles;
    private final RoundDesk desk;
    private final MyInterviews mine;

    public RoundStory(BeanFactory beans) {
        citizens = beans.getBean(CitizensImport.class);
        cases = new Cases(beans.getBean(OrganisationImport.class), citizens, beans.getBean(CaseloadImport.class));
        employers = beans.getBean(EmployersImport.class);
        registrations = beans.getBean(RegistrationsImport.class);
        circles = beans.getBean(CaseCircles.class);
        desk = beans.getBean(RoundDesk.class);
        mine = beans.getBean(MyInterviews.class);
        agent = cases.aColleague(Roles.EMPLOYER_SERVICE);
        var events = beans.getBean(EventDesk.class);
        var draft = Drafts.groupSession().of(EventKind.EMPLOYER_EVENT).at(EVENT).draft();
        agent.does(() -> events.draft(draft));
        agent.does(() -> events.publish(draft.id()));
        event = draft.id();
        round = done(agent.does(() -> desk.open(event, TIMES, null))).round();
    }

    /** A woman who is registered, and can sign in. */
    public record Citizen(PersonDraft person, AccountId account) {

        public <T> T does(Callable<T> action) {
            return SignedIn.as(SignedIn.token(account, Set.of(Roles.CITIZEN)), action);
        }
    }

    public static Done done(RoundOutcome outcome) {
        if (outcome instanceof Done done) {
            return done;
        }
        throw new IllegalStateException("It was not done: " + outcome);
    }

    public Citizen aGuest() {
        return aGuest(Wish.ALONE);
    }

    public Citizen aGuest(Wish wish) {
        var person = cases.aCaseOf(cases.aCounsellor());
        var account = new AccountId(UUID.randomUUID().toString());
        citizens.importAccountLinks(Map.of(account, person.id()));
        registrations.importRegistrations(List.of(new ImportedRegistration(
                event,
                person.id(),
                null,
                null,
                wish,
                CameBy.CITIZEN,
                Locale.GERMAN,
                RegistrationState.REGISTERED,
                TestClock.START.minus(Duration.ofDays(1)),
                null)));
        return new Citizen(person, account);
    }

    /** Somebody without a case. */
    public void aVisitor(String name) {
        registrations.importRegistrations(List.of(new ImportedRegistration(
                event,
                null,
                null,
                name,
                Wish.ALONE,
                CameBy.VISITOR,
                Locale.GERMAN,
                RegistrationState.REGISTERED,
                TestClock.START.minus(Duration.ofDays(1)),
                null)));
    }

    /** An employer with so many tables, each at a place of its own, there as long as the event is. */
    public StandId anEmployer(String name, int tables) {
        var employer = Shops.bakery(employers, name);
        var at = new ArrayList<StandDraft.Table>();
        for (var number = 1; number <= tables; number++) {
            var place = new TalkPlace(PlaceId.next(), name + " " + number, EVENT);
            done(agent.does(() -> desk.put(round, place)));
            at.add(new StandDraft.Table(TableId.next(), place.id()));
        }
        var stand = new StandDraft(StandId.next(), employer.id(), List.of(), EVENT, List.of(), at);
        done(agent.does(() -> desk.put(round, stand)));
        return stand.id();
    }

    /** Only somebody else may open her case from now on. */
    public void closes(Citizen citizen) {
        var member = cases.aCounsellor();
        cases.aColleague(Roles.DATA_PROTECTION)
                .does(() -> circles.admit(citizen.person().customerNumber(), member.staff(), "Kollegin im Haus."));
    }

    public void opensWishes() {
        done(agent.does(() -> desk.openWishes(round)));
    }

    public void wishes(Citizen citizen, StandId... stands) {
        done(citizen.does(() -> mine.show(round, CARD, false)));
        for (var stand : stands) {
            done(citizen.does(() -> mine.wish(round, stand, Eagerness.GLADLY, false)));
        }
    }

    public String token(StandId stand) {
        var address = agent.does(() -> desk.link(stand)).orElseThrow().getPath();
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
