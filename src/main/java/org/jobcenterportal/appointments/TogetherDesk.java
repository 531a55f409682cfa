package org.jobcenterportal.appointments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.CurrentCitizen;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where parents come to a consultation together: one asks, the other says yes or no for herself, and can leave alone. */
@Service
public class TogetherDesk {

    private final Consultations consultations;
    private final ConsultationLinks links;
    private final Participants participants;
    private final ParticipantBook book;
    private final ParticipantLinks participantLinks;
    private final Partners partners;
    private final TimetableBoard board;
    private final StaffDirectory staff;
    private final CurrentHolder currentHolder;
    private final CurrentCitizen currentCitizen;
    private final CurrentUser currentUser;
    private final Clock clock;

    TogetherDesk(
            Consultations consultations,
            ConsultationLinks links,
            Participants participants,
            ParticipantBook book,
            ParticipantLinks participantLinks,
            Partners partners,
            TimetableBoard board,
            StaffDirectory staff,
            CurrentHolder currentHolder,
            CurrentCitizen currentCitizen,
            CurrentUser currentUser,
            Clock clock) {
        this.consultations = consultations;
        this.links = links;
        this.participants = participants;
        this.book = book;
        this.participantLinks = participantLinks;
        this.partners = partners;
        this.board = board;
        this.staff = staff;
        this.currentHolder = currentHolder;
        this.currentCitizen = currentCitizen;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Who else takes part in one of the signed-in citizen's own consultations. */
    @PreAuthorize("hasRole('citizen')")
    public Optional<Together> of(ConsultationId id) {
        return own(id).map(this::together);
    }

    /** Who else takes part in the consultation to which a link belongs. */
    @PreAuthorize("permitAll()")
    public Optional<Together> ofLink(String token) {
        return linked(token).map(this::together);
    }

    /** Asks the other parent to come along. */
    @PreAuthorize("hasRole('citizen')")
    public TogetherOutcome invite(ConsultationId id) {
        return invite(own(id));
    }

    @PreAuthorize("permitAll()")
    public TogetherOutcome inviteByLink(String token) {
        return invite(linked(token));
    }

    /** The invitation of the one who has this link. */
    @PreAuthorize("permitAll()")
    public Optional<Participation> participation(String token) {
        return participantLinks.read(token).flatMap(participants::find).flatMap(this::participation);
    }

    /** To which consultations the signed-in citizen is invited as the other parent. */
    @PreAuthorize("hasRole('citizen')")
    public List<Participation> mine() {
        return currentCitizen.id().stream()
                .flatMap(person -> participants.ofParties(List.of(person.value())).stream())
                .flatMap(participant -> participation(participant).stream())
                .toList();
    }

    /** The one who has this link comes along. */
    @PreAuthorize("permitAll()")
    public TogetherOutcome join(String token) {
        return participantLinks
                .read(token)
                .map(participant -> book.join(participant, by()))
                .orElseGet(TogetherOutcome.NotFound::new);
    }

    /** The one who has this link does not come along, or no longer. */
    @PreAuthorize("permitAll()")
    public TogetherOutcome leave(String token) {
        return participantLinks
                .read(token)
                .map(participant -> book.leave(participant, by()))
                .orElseGet(TogetherOutcome.NotFound::new);
    }

    private TogetherOutcome invite(Optional<BcaConsultation> found) {
        return found.flatMap(consultation -> partners.forConsultation(consultation)
                        .map(partner -> book.invite(consultation.id(), partner, by())))
                .orElseGet(TogetherOutcome.NotFound::new);
    }

    private Together together(BcaConsultation consultation) {
        var all = participants.of(consultation.id());
        boolean isAsked = all.stream().anyMatch(one -> one.kind() == Participant.Kind.PARTNER);
        boolean canInvite = !isAsked
                && consultation.isMovableAt(clock.instant())
                && partners.forConsultation(consultation).isPresent();
        return new Together(all.stream().map(this::companion).toList(), canInvite);
    }

    private Together.Companion companion(Participant participant) {
        return new Together.Companion(
                participant.kind() == Participant.Kind.COUNSELLOR
                        ? staff.get(new StaffId(participant.party())).name()
                        : null,
                standing(participant));
    }

    private Optional<Participation> participation(Participant participant) {
        return participant.kind() == Participant.Kind.PARTNER
                ? consultations.findById(participant.consultation()).map(held -> participation(participant, held))
                : Optional.empty();
    }

    private Participation participation(Participant participant, BcaConsultation consultation) {
        var timetable = board.timetable();
        return new Participation(
                participantLinks.token(participant, consultation),
                standing(participant),
                consultation.isMovableAt(clock.instant()),
                consultation.topic(),
                consultation.way(),
                consultation.slot(),
                timetable.consultant(consultation.consultant()),
                timetable.venue(consultation.venue()),
                consultation.room());
    }

    private static Together.Standing standing(Participant participant) {
        return Together.Standing.valueOf(participant.state().name());
    }

    private Optional<BcaConsultation> own(ConsultationId id) {
        List<UUID> parties = currentHolder.parties();
        return consultations.findById(id).filter(consultation -> parties.contains(consultation.party()));
    }

    private Optional<BcaConsultation> linked(String token) {
        return links.read(token).flatMap(consultations::findById);
    }

    private Actor by() {
        return currentUser
                .account()
                .filter(account -> account.isInRole(Roles.CITIZEN))
                .map(account -> Actor.citizen(account.id()))
                .orElse(Actor.VISITOR);
    }
}
