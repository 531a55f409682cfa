package org.jobcenterportal.invitations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobcenterportal.caseload.AssignmentDraft;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.ContactChannel;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.Interpreter;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.events.Drafts;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventDraft;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.OrganisationImport;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** An equality officer with her cases, and an event to which she invites; every call makes something new. */
public class InvitationStory {

    public final Cases cases;
    private final CitizensImport citizens;
    private final CaseloadImport caseload;
    private final EventDesk desk;

    public InvitationStory(BeanFactory beans) {
        citizens = beans.getBean(CitizensImport.class);
        caseload = beans.getBean(CaseloadImport.class);
        cases = new Cases(beans.getBean(OrganisationImport.class), citizens, caseload);
        desk = beans.getBean(EventDesk.class);
    }

    public Colleague anEqualityOfficer() {
        return cases.aColleague(Roles.EQUALITY_OFFICER);
    }

    /** Announced, with so many seats in a room for six more. */
    public EventId anEvent(Colleague by, int seats) {
        return anEvent(by, Drafts.groupSession().withSeats(seats, seats + 6));
    }

    public EventId anEvent(Colleague by, Drafts drafts) {
        EventDraft draft = drafts.called("Treffen " + UUID.randomUUID()).draft();
        by.does(() -> desk.draft(draft));
        by.does(() -> desk.publish(draft.id()));
        return draft.id();
    }

    public List<PersonId> people(Colleague of, int number) {
        return IntStream.range(0, number)
                .mapToObj(one -> cases.aCaseOf(of).id())
                .toList();
    }

    public PersonId speaking(Colleague of, String language) {
        return cases.caseOf(
                        of,
                        Citizens.speaking(
                                Citizens.anna(),
                                new Communication(ContactChannel.EMAIL, language, false, Interpreter.NONE, false),
                                Protection.NONE))
                .id();
    }

    /** By letter, and without an address to which it could go. */
    public PersonId outOfReach(Colleague of) {
        return cases.caseOf(of, Citizens.speaking(Citizens.anna(), Communication.BY_LETTER, Protection.NONE))
                .id();
    }

    public PersonId inHiding(Colleague of) {
        return cases.caseOf(
                        of,
                        Citizens.speaking(
                                Citizens.anna(),
                                new Communication(ContactChannel.EMAIL, "de", false, Interpreter.NONE, false),
                                new Protection(Protection.Reason.VIOLENCE, LocalDate.of(2026, 1, 1))))
                .id();
    }

    /** A mother of a small child whom nobody else looks after. */
    public PersonId withChildAtHome(Colleague of) {
        return withChild(of, LocalDate.of(2025, 3, 1), CareSituation.NO_PLACE);
    }

    /** A mother whose child goes to a nursery until eleven. */
    public PersonId withNurseryUntilEleven(Colleague of) {
        return withChild(
                of,
                LocalDate.of(2022, 3, 1),
                new CareSituation(
                        CareSituation.Place.YES,
                        null,
                        CareSituation.Kind.NURSERY,
                        LocalTime.of(7, 0),
                        LocalTime.of(11, 0)));
    }

    public PersonId withChild(Colleague of, LocalDate born, CareSituation care) {
        var mother = Citizens.anna();
        citizens.importHouseholds(Stream.of(Citizens.household(
                new MemberDraft(mother, HouseholdRole.APPLICANT, null),
                new MemberDraft(Citizens.born(born), HouseholdRole.CHILD, care))));
        caseload.importAssignments(Stream.of(new AssignmentDraft(mother.id(), of.staff(), null)));
        return mother.id();
    }

    /** Mother and father of one child who has no nursery place. */
    public List<PersonId> parentsOfOne(Colleague of) {
        var mother = Citizens.anna();
        var father = Citizens.born(LocalDate.of(1990, 5, 1));
        citizens.importHouseholds(Stream.of(Citizens.household(
                new MemberDraft(mother, HouseholdRole.APPLICANT, null),
                new MemberDraft(father, HouseholdRole.PARTNER, null),
                new MemberDraft(
                        Citizens.born(LocalDate.of(2025, 3, 1)), HouseholdRole.CHILD, CareSituation.NO_PLACE))));
        caseload.importAssignments(
                Stream.of(mother, father).map(one -> new AssignmentDraft(one.id(), of.staff(), null)));
        return List.of(mother.id(), father.id());
    }

    /** How many to admit, as if these were the past events of every kind. */
    public static Admissions admissions(BeanFactory beans, List<Turnout> past) {
        var known = new StaticListableBeanFactory();
        known.addBean("past", (PastAttendance) kind -> past.stream()
                .map(turnout -> new PastAttendance.Past(turnout, LocalTime.NOON, Instant.EPOCH))
                .toList());
        return new Admissions(
                beans.getBean(Events.class),
                beans.getBean(EventDesk.class),
                known.getBeanProvider(PastAttendance.class));
    }
}
