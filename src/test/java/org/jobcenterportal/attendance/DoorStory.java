package org.jobcenterportal.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.casework.CaseStory;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.events.Drafts;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.signup.RegistrationDetails;
import org.jobcenterportal.signup.Registrations;
import org.jobcenterportal.signup.SignUpDesk;
import org.jobcenterportal.signup.SignUpDraft;
import org.jobcenterportal.signup.SignUpOutcome;
import org.jobcenterportal.signup.VisitorContact;
import org.jobcenterportal.signup.Wish;

/** A group session on Thursday, 3 December 2026, 9:30 to 11:30 in a room for 26, two colleagues who run it, and guests. */
public class DoorStory {

    /** 9:20 in Kassel, ten minutes before it begins. */
    public static final Instant DOORS_OPEN = Instant.parse("2026-12-03T08:20:00Z");

    public static final Instant NEXT_DAY = Instant.parse("2026-12-04T08:00:00Z");

    public final CaseStory people;
    public final Cases cases;
    public final Colleague bca;
    public final Colleague other;
    public final EventId event;
    public final TimeSlot when = Drafts.groupSession().draft().when();
    private final Desks desks;

    /** What a test needs of the portal to tell a story. */
    public record Desks(
            OrganisationImport organisation,
            CitizensImport citizens,
            CaseloadImport caseload,
            EventDesk events,
            SignUpDesk signUps,
            Registrations registrations) {}

    public DoorStory(Desks desks) {
        this(desks, Drafts.groupSession());
    }

    public DoorStory(Desks desks, Drafts drafts) {
        this.desks = desks;
        this.people = new CaseStory(desks.organisation(), desks.citizens(), desks.caseload());
        this.cases = people.cases;
        this.bca = cases.aColleague(Roles.EQUALITY_OFFICER);
        this.other = cases.aColleagueOf(bca);
        this.event = announced(drafts);
    }

    public EventId announced(Drafts drafts) {
        return bca.does(() -> {
            desks.events().draft(drafts.draft());
            desks.events().publish(drafts.draft().id());
            return drafts.draft().id();
        });
    }

    /** A visitor who has confirmed her place. */
    public RegistrationDetails visitor(String name, int companions) {
        var contact = new VisitorContact(name, new EmailAddress(UUID.randomUUID() + "@example.org"), null);
        var signedUp = (SignUpOutcome.SignedUp) desks.signUps().signUp(draft(event, companions), contact);
        return confirmed(signedUp.registration());
    }

    /** Somebody who takes the first free place of an event. */
    public RegistrationDetails takesAPlace(EventId at) {
        var contact = new VisitorContact("Berta Klein", new EmailAddress(UUID.randomUUID() + "@example.org"), null);
        var signedUp = (SignUpOutcome.SignedUp) desks.signUps().signUp(draft(at, 0), contact);
        return confirmed(signedUp.registration());
    }

    /** The citizen of the story, who stands in the line of an event that is full. */
    public RegistrationDetails waits(EventId at) {
        var draft = new SignUpDraft(at, Wish.ALONE, true, Locale.GERMAN, UUID.randomUUID());
        return people.citizenDoes(
                () -> ((SignUpOutcome.SignedUp) desks.signUps().signUp(draft)).registration());
    }

    /** The citizen of the story. */
    public RegistrationDetails citizen() {
        return people.citizenDoes(
                () -> ((SignUpOutcome.SignedUp) desks.signUps().signUp(draft(event, 0))).registration());
    }

    public RegistrationDetails colleague(Colleague colleague, EventId at) {
        return colleague.does(
                () -> ((SignUpOutcome.SignedUp) desks.signUps().signUpAsColleague(draft(at, 0))).registration());
    }

    public static GuestId guest(RegistrationDetails registration) {
        return new GuestId(registration.id().value());
    }

    public static DoorCode code(RegistrationDetails registration) {
        return DoorCode.read(registration.code().value()).orElseThrow();
    }

    private RegistrationDetails confirmed(RegistrationDetails registration) {
        var token = desks.registrations().token(registration.id()).orElseThrow();
        return desks.signUps().byLink(token).orElseThrow();
    }

    private static SignUpDraft draft(EventId event, int companions) {
        return new SignUpDraft(
                event, new Wish(companions, List.of(), null, null), false, Locale.GERMAN, UUID.randomUUID());
    }
}
