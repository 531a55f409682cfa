package org.jobcenterportal.appointments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jobcenterportal.citizens.CurrentCitizen;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.StaffDirectory;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Where a citizen answers a suggestion: chooses a time, says no, or asks to be rung. She needs no account; whoever has the
 * link answers for her, and nothing follows from any answer.
 */
@Service
public class NominationDesk {

    private static final Limit SHOWN = Limit.of(20);

    private final NominationRecords nominations;
    private final NominationBook book;
    private final NominationBooking booking;
    private final NominationLinks links;
    private final ConsultationLinks consultationLinks;
    private final Consultations consultations;
    private final CommonTimes commonTimes;
    private final Participants participants;
    private final ParticipantLinks participantLinks;
    private final NominationTimes times;
    private final Profiles profiles;
    private final CurrentCitizen currentCitizen;
    private final CurrentUser currentUser;
    private final StaffDirectory staff;
    private final Clock clock;

    NominationDesk(
            NominationRecords nominations,
            NominationBook book,
            NominationBooking booking,
            NominationLinks links,
            ConsultationLinks consultationLinks,
            Consultations consultations,
            CommonTimes commonTimes,
            Participants participants,
            ParticipantLinks participantLinks,
            NominationTimes times,
            Profiles profiles,
            CurrentCitizen currentCitizen,
            CurrentUser currentUser,
            StaffDirectory staff,
            Clock clock) {
        this.nominations = nominations;
        this.book = book;
        this.booking = booking;
        this.links = links;
        this.consultationLinks = consultationLinks;
        this.consultations = consultations;
        this.commonTimes = commonTimes;
        this.participants = participants;
        this.participantLinks = participantLinks;
        this.times = times;
        this.profiles = profiles;
        this.currentCitizen = currentCitizen;
        this.currentUser = currentUser;
        this.staff = staff;
        this.clock = clock;
    }

    /** The signed-in citizen's own suggestions, the latest first. */
    @PreAuthorize("hasRole('citizen')")
    public List<Invitation> mine() {
        return currentCitizen.id().stream()
                .flatMap(person -> nominations.of(person, SHOWN).stream())
                .map(this::invitation)
                .toList();
    }

    /** The suggestion to which a link belongs. */
    @PreAuthorize("permitAll()")
    public Optional<Invitation> byToken(String token) {
        return links.read(token).flatMap(nominations::findById).map(this::invitation);
    }

    @PreAuthorize("permitAll()")
    public NominationStepOutcome decline(String token) {
        return answer(token, id -> book.decline(id, by()));
    }

    /** She would rather be rung. */
    @PreAuthorize("permitAll()")
    public NominationStepOutcome callMe(String token) {
        return answer(token, id -> book.wishCall(id, by()));
    }

    /** Whether her counsellor may take part; she can change it until she has booked. */
    @PreAuthorize("permitAll()")
    public NominationStepOutcome answerTandem(String token, boolean agreed) {
        return answer(token, id -> book.answerTandem(id, agreed, by()));
    }

    /** The free times; in a tandem only those that all have in common. Empty if it is no longer open. */
    @PreAuthorize("permitAll()")
    public Optional<FreeDays> freeDays(String token, FreeTimeQuery query) {
        return links.read(token).flatMap(id -> booking.freeDays(id, any -> true, query));
    }

    /** Books for the person of the suggestion; empty if it is no longer open. */
    @PreAuthorize("permitAll()")
    public Optional<BookingOutcome> book(String token, ConsultationDraft draft) {
        return links.read(token).flatMap(id -> booking.book(id, any -> true, draft, by()));
    }

    private NominationStepOutcome answer(String token, Function<NominationId, NominationStepOutcome> step) {
        return links.read(token).map(step).orElseGet(NominationStepOutcome.NotFound::new);
    }

    private Actor by() {
        return currentUser
                .account()
                .filter(account -> account.isInRole(Roles.CITIZEN))
                .map(account -> Actor.citizen(account.id()))
                .orElse(Actor.VISITOR);
    }

    private Invitation invitation(Nomination nomination) {
        var counsellor = staff.get(nomination.nominatedBy());
        var invited = commonTimes.invited(nomination);
        boolean inTandem = invited.isTandem();
        var booked = nomination.consultation().flatMap(consultations::findById);
        return new Invitation(
                nomination.id(),
                links.token(nomination),
                nomination.state(),
                nomination.isOpenAt(clock.instant()),
                nomination.stateSince(),
                nomination.suggestion().topic(),
                nomination.suggestion().ways(),
                profiles.of(nomination.person()).needs(),
                isTold(nomination) ? nomination.suggestion().note().value() : null,
                nomination.suggestion().agreement(),
                counsellor.name(),
                counsellor.address(),
                nomination.tandem(),
                inTandem,
                inTandem && nomination.isOpenAt(clock.instant()) && times.hasCommonTime(invited),
                invited.isTogether(),
                nomination.expiresAt(),
                nomination.remindedAt().orElse(null),
                nomination.callWishedAt().orElse(null),
                booked.filter(consultation -> isHers(consultation, nomination))
                        .map(consultationLinks::token)
                        .orElse(null),
                booked.filter(consultation -> !isHers(consultation, nomination))
                        .flatMap(consultation -> participation(consultation, nomination))
                        .orElse(null));
    }

    private static boolean isHers(BcaConsultation consultation, Nomination nomination) {
        return consultation.party().equals(nomination.person().value());
    }

    /** Whoever comes along has a link of her own: it never speaks for the other parent. */
    private Optional<String> participation(BcaConsultation consultation, Nomination nomination) {
        return participants.of(consultation.id()).stream()
                .filter(one -> one.party().equals(nomination.person().value()))
                .findFirst()
                .map(one -> participantLinks.token(one, consultation));
    }

    /** What a confidential conversation is about only she herself reads, when she has signed in. */
    private boolean isTold(Nomination nomination) {
        return !nomination.suggestion().topic().isSensitive()
                || currentCitizen.id().filter(nomination.person()::equals).isPresent();
    }
}
