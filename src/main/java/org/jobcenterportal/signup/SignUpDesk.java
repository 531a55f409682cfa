package org.jobcenterportal.signup;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobcenterportal.citizens.HouseholdDirectory;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.seats.BundleAcceptance;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people sign up for events, see how they stand, and sign off. Each sees and changes only her own. */
@Service
@RepeatedOnContention
@Transactional
public class SignUpDesk {

    private static final String OFFICE = "'counsellor', 'case-manager', 'equality-officer', 'employer-service',"
            + " 'measure-management', 'outreach', 'team-lead', 'steering', 'administration', 'data-protection'";
    private static final String STAFF = "hasAnyRole(" + OFFICE + ")";
    private static final String OWNERS = "hasAnyRole('citizen', " + OFFICE + ")";

    private final Events events;
    private final RegistrationBook book;
    private final EventRegistrations registrations;
    private final RegistrationReader reader;
    private final EventPlacesBook places;
    private final RegistrationLinks links;
    private final SignUpLimits limits;
    private final CurrentGuest guest;
    private final CurrentStaff staff;
    private final OwnTeam team;
    private final HouseholdDirectory households;
    private final SignUpCalendar calendar;
    private final GroupsOfEvents groups;
    private final Clock clock;

    SignUpDesk(
            Events events,
            RegistrationBook book,
            EventRegistrations registrations,
            RegistrationReader reader,
            EventPlacesBook places,
            RegistrationLinks links,
            SignUpLimits limits,
            CurrentGuest guest,
            CurrentStaff staff,
            OwnTeam team,
            HouseholdDirectory households,
            SignUpCalendar calendar,
            GroupsOfEvents groups,
            Clock clock) {
        this.events = events;
        this.book = book;
        this.registrations = registrations;
        this.reader = reader;
        this.places = places;
        this.links = links;
        this.limits = limits;
        this.guest = guest;
        this.staff = staff;
        this.team = team;
        this.households = households;
        this.calendar = calendar;
        this.groups = groups;
        this.clock = clock;
    }

    /** Somebody without an account; places are held until she opens the link in her mail. */
    @PreAuthorize("permitAll()")
    public SignUpOutcome signUp(SignUpDraft draft, VisitorContact visitor) {
        var holder = new Holder.Visitor(visitor.name(), visitor.email(), visitor.phone(), draft.submission());
        return enter(draft, holder, CameBy.VISITOR);
    }

    /** A signed-in citizen; her places are certain at once. */
    @PreAuthorize("hasRole('citizen')")
    public SignUpOutcome signUp(SignUpDraft draft) {
        var holder = guest.require();
        return inAlready(draft, holder)
                .<SignUpOutcome>map(SignUpOutcome.Already::new)
                .orElseGet(() -> enter(draft, holder, CameBy.CITIZEN));
    }

    /** With her account, from before it was linked to her case: she gets no second place. */
    private Optional<RegistrationDetails> inAlready(SignUpDraft draft, Holder holder) {
        return holder instanceof Holder.Person
                ? registrations.active(draft.event(), guest.partyOfAccount()).flatMap(reader::details)
                : Optional.empty();
    }

    /** A colleague; whoever stands in for her that day is told. */
    @PreAuthorize(STAFF)
    public SignUpOutcome signUpAsColleague(SignUpDraft draft) {
        var colleague = staff.details();
        var wish = events.find(draft.event()).map(team::wish).orElse(Wish.ALONE);
        return enter(
                new SignUpDraft(draft.event(), wish, draft.waitsIfFull(), draft.language(), draft.submission()),
                new Holder.Colleague(colleague.id()),
                CameBy.COLLEAGUE);
    }

    private SignUpOutcome enter(SignUpDraft draft, Holder holder, CameBy cameBy) {
        var event = events.current(draft.event()).filter(events::isInSight).orElse(null);
        if (event == null) {
            return new SignUpOutcome.Refused(SignUpRefusal.CLOSED);
        }
        var now = clock.instant();
        var refusal = SignUpRules.refusal(event, holder, draft.wish(), now);
        if (refusal.isPresent()) {
            return new SignUpOutcome.Refused(refusal.get());
        }
        if (groups.isForOthers(event, holder)) {
            return new SignUpOutcome.Refused(SignUpRefusal.NOT_FOR_YOU);
        }
        if (holder instanceof Holder.Visitor
                && !registrations.existsBySubmission(draft.submission())
                && !limits.take(holder.party(), now)) {
            return new SignUpOutcome.Refused(SignUpRefusal.TOO_MANY);
        }
        return switch (book.enter(event, holder, draft, cameBy)) {
            case RegistrationBook.Entry.Written(var registration) ->
                new SignUpOutcome.SignedUp(reader.details(registration, event));
            case RegistrationBook.Entry.Known(var registration, var isSame) ->
                known(registration, event, holder, draft, isSame);
            case RegistrationBook.Entry.Full(var lacking) -> new SignUpOutcome.Full(lacking);
        };
    }

    /** A stranger may have typed somebody's address: of what that person has, he learns nothing. */
    private SignUpOutcome known(
            EventRegistration registration, EventCard event, Holder holder, SignUpDraft draft, boolean isSame) {
        if (isSame) {
            return new SignUpOutcome.SignedUp(reader.details(registration, event));
        }
        if (!(holder instanceof Holder.Visitor)) {
            return new SignUpOutcome.Already(reader.details(registration, event));
        }
        var until = book.remind(registration, event);
        if (until.isEmpty()) {
            return new SignUpOutcome.AlreadyByOther();
        }
        var lacking = draft.waitsIfFull() ? Optional.<Lacking>empty() : reader.lacking(event, draft.wish());
        return lacking.<SignUpOutcome>map(SignUpOutcome.Full::new)
                .orElseGet(() -> new SignUpOutcome.ToldByMail(until.get()));
    }

    /** What a visitor's submission has come to; only who has sent it knows its key. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<RegistrationDetails> submitted(UUID submission) {
        return registrations.findBySubmission(submission).flatMap(reader::details);
    }

    /** The registration to which a link belongs; opening it confirms the address. */
    @PreAuthorize("permitAll()")
    public Optional<RegistrationDetails> byLink(String token) {
        return ofLink(token)
                .flatMap(registration -> event(registration).map(event -> {
                    if (registration.isHeldAt(clock.instant())) {
                        book.confirm(registration, event);
                    }
                    return reader.details(registration, event);
                }));
    }

    @PreAuthorize("permitAll()")
    public Optional<RegistrationDetails> signOffByLink(String token) {
        return ofLink(token).flatMap(this::signOff);
    }

    @PreAuthorize("permitAll()")
    public OfferAnswer acceptByLink(String token) {
        return ofLink(token).map(this::accept).orElse(OfferAnswer.NO_OFFER);
    }

    @PreAuthorize("permitAll()")
    public Optional<RegistrationDetails> declineByLink(String token) {
        return ofLink(token).flatMap(this::decline);
    }

    /** Keeps her position without being asked, or lets her be asked again. */
    @PreAuthorize("permitAll()")
    public Optional<RegistrationDetails> pauseByLink(String token, boolean paused) {
        return ofLink(token).flatMap(registration -> pause(registration, paused));
    }

    /** The signed-in citizen's own registrations, the latest first. */
    @PreAuthorize("hasRole('citizen')")
    @Transactional(readOnly = true)
    public List<RegistrationDetails> mine() {
        return reader.all(registrations.ofParties(guest.parties()));
    }

    /** The caller's registration for an event, as citizen or as colleague. */
    @PreAuthorize(OWNERS)
    @Transactional(readOnly = true)
    public Optional<RegistrationDetails> mine(EventId event) {
        return registrations.activeOf(List.of(event), ownParties()).stream()
                .findFirst()
                .flatMap(reader::details);
    }

    @PreAuthorize(OWNERS)
    public Optional<RegistrationDetails> signOff(RegistrationId id) {
        return own(id).flatMap(this::signOff);
    }

    @PreAuthorize(OWNERS)
    public OfferAnswer accept(RegistrationId id) {
        return own(id).map(this::accept).orElse(OfferAnswer.NO_OFFER);
    }

    @PreAuthorize(OWNERS)
    public Optional<RegistrationDetails> decline(RegistrationId id) {
        return own(id).flatMap(this::decline);
    }

    @PreAuthorize(OWNERS)
    public Optional<RegistrationDetails> pause(RegistrationId id, boolean paused) {
        return own(id).flatMap(registration -> pause(registration, paused));
    }

    /** The entry for the calendar of whoever has the link. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<RegistrationFile> calendarFileByLink(String token, Locale reader) {
        return links.read(token).flatMap(registrations::findById).flatMap(found -> calendarFile(found, reader));
    }

    /** The entry for the calendar of whoever is signed in. */
    @PreAuthorize(OWNERS)
    @Transactional(readOnly = true)
    public Optional<RegistrationFile> calendarFile(RegistrationId id, Locale reader) {
        var parties = ownParties();
        return registrations
                .findById(id)
                .filter(registration -> parties.contains(registration.party()))
                .flatMap(found -> calendarFile(found, reader));
    }

    /** What became of the yes to an offer. */
    public enum OfferAnswer {
        TAKEN,
        TOO_LATE,
        NO_OFFER
    }

    /** The children of the signed-in citizen's household, with their age on the day of an event. */
    @PreAuthorize("hasRole('citizen')")
    @Transactional(readOnly = true)
    public List<OwnChild> ownChildren(EventId id) {
        var event = visible(id);
        if (event.isEmpty() || !(guest.require() instanceof Holder.Person(var person))) {
            return List.of();
        }
        var day = event.get().when().day();
        return households
                .of(
                        person,
                        everybody -> households.protectedAmong(everybody).stream()
                                .filter(one -> !one.equals(person))
                                .collect(Collectors.toSet()))
                .map(household -> household.on(OfficeTime.dayOf(clock.instant())).stream()
                        .filter(member -> member.isChild()
                                && !member.person().birthDate().value().isAfter(day)
                                && member.person().birthDate().ageInMonthsOn(day) <= ChildInCare.OLDEST)
                        .map(member -> new OwnChild(
                                member.person().name().givenName(),
                                new ChildInCare(
                                        member.person().id(),
                                        member.person().birthDate().ageInMonthsOn(day))))
                        .toList())
                .orElse(List.of());
    }

    /** A child of the household, offered for childcare. */
    public record OwnChild(String name, ChildInCare child) {}

    private Optional<RegistrationDetails> signOff(EventRegistration registration) {
        return event(registration).map(event -> {
            if (reader.canSignOff(registration, event)) {
                book.cancel(
                        registration,
                        event,
                        registration.state() == RegistrationState.INVITED
                                ? CancelReason.DECLINED
                                : CancelReason.SIGNED_OFF,
                        null);
            }
            return reader.details(registration, event);
        });
    }

    private OfferAnswer accept(EventRegistration registration) {
        if (registration.state() != RegistrationState.WAITLISTED) {
            return OfferAnswer.NO_OFFER;
        }
        return event(registration)
                .map(event -> switch (book.accept(registration, event)) {
                    case BundleAcceptance.Accepted accepted -> OfferAnswer.TAKEN;
                    case BundleAcceptance.TooLate tooLate -> OfferAnswer.TOO_LATE;
                    case BundleAcceptance.NoOffer noOffer -> OfferAnswer.NO_OFFER;
                })
                .orElse(OfferAnswer.NO_OFFER);
    }

    private Optional<RegistrationDetails> decline(EventRegistration registration) {
        if (registration.state() == RegistrationState.WAITLISTED && places.decline(registration)) {
            registration.endOffer();
            book.step(registration, "declined");
        }
        return reader.details(registration);
    }

    private Optional<RegistrationDetails> pause(EventRegistration registration, boolean paused) {
        if (registration.state() == RegistrationState.WAITLISTED) {
            places.pause(registration, paused);
        }
        return reader.details(registration);
    }

    private Optional<RegistrationFile> calendarFile(EventRegistration registration, Locale reader) {
        return event(registration)
                .filter(event -> registration.state().hasPlace())
                .map(event -> calendar.file(registration, event, reader));
    }

    private Optional<EventRegistration> ofLink(String token) {
        return links.read(token).flatMap(registrations::lock);
    }

    private Optional<EventRegistration> own(RegistrationId id) {
        var parties = ownParties();
        return registrations.lock(id).filter(registration -> parties.contains(registration.party()));
    }

    private List<UUID> ownParties() {
        return staff.find().map(colleague -> List.of(colleague.id().value())).orElseGet(guest::parties);
    }

    private Optional<EventCard> event(EventRegistration registration) {
        return events.find(registration.event());
    }

    private Optional<EventCard> visible(EventId id) {
        return events.find(id).filter(events::isInSight);
    }
}
