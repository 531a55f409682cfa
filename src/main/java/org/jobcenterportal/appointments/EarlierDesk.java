package org.jobcenterportal.appointments;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where whoever has a consultation asks to come earlier, and answers what she is offered (F38, F46). */
@Service
public class EarlierDesk {

    private final Consultations consultations;
    private final WishBook book;
    private final EarlierAnswers answers;
    private final ConsultationLinks links;
    private final CurrentHolder currentHolder;

    EarlierDesk(
            Consultations consultations,
            WishBook book,
            EarlierAnswers answers,
            ConsultationLinks links,
            CurrentHolder currentHolder) {
        this.consultations = consultations;
        this.book = book;
        this.answers = answers;
        this.links = links;
        this.currentHolder = currentHolder;
    }

    /** How the signed-in citizen stands with one of her own consultations. */
    @PreAuthorize("hasRole('citizen')")
    public Optional<EarlierStanding> standing(ConsultationId id) {
        return own(id).map(book::standing);
    }

    /** Asks for an earlier time than that of an own consultation, or changes what is asked for. */
    @PreAuthorize("hasRole('citizen')")
    public WishOutcome remember(ConsultationId id, EarlierWishDraft wish) {
        return found(own(id), consultation -> book.remember(consultation, wish));
    }

    /** No offers for a while; the place in the line stays. */
    @PreAuthorize("hasRole('citizen')")
    public WishOutcome pause(ConsultationId id) {
        return found(own(id), book::pause);
    }

    /** Offers again. */
    @PreAuthorize("hasRole('citizen')")
    public WishOutcome goOnWaiting(ConsultationId id) {
        return found(own(id), book::goOnWaiting);
    }

    /** Waits no longer; the consultation stands. */
    @PreAuthorize("hasRole('citizen')")
    public WishOutcome leave(ConsultationId id) {
        return found(own(id), book::leave);
    }

    /** The same by the link in the mail, without an account. */
    @PreAuthorize("permitAll()")
    public Optional<EarlierStanding> standingByToken(String token) {
        return links.read(token).map(book::standing);
    }

    /** The same by the link in the mail, without an account. */
    @PreAuthorize("permitAll()")
    public WishOutcome rememberByToken(String token, EarlierWishDraft wish) {
        return found(links.read(token), consultation -> book.remember(consultation, wish));
    }

    /** The same by the link in the mail, without an account. */
    @PreAuthorize("permitAll()")
    public WishOutcome pauseByToken(String token) {
        return found(links.read(token), book::pause);
    }

    /** The same by the link in the mail, without an account. */
    @PreAuthorize("permitAll()")
    public WishOutcome goOnWaitingByToken(String token) {
        return found(links.read(token), book::goOnWaiting);
    }

    /** The same by the link in the mail, without an account. */
    @PreAuthorize("permitAll()")
    public WishOutcome leaveByToken(String token) {
        return found(links.read(token), book::leave);
    }

    /** The offer to which a link belongs; looking at it changes nothing. */
    @PreAuthorize("permitAll()")
    public EarlierAnswer offer(String token) {
        return answers.read(token);
    }

    /** Yes: the consultation gets the offered time. */
    @PreAuthorize("permitAll()")
    public EarlierAnswer accept(String token) {
        return answers.accept(token);
    }

    /** No, thank you: the time goes to the next, and the consultation stands. */
    @PreAuthorize("permitAll()")
    public EarlierAnswer decline(String token) {
        return answers.decline(token);
    }

    private Optional<ConsultationId> own(ConsultationId id) {
        var parties = currentHolder.parties();
        return consultations
                .findById(id)
                .filter(consultation -> parties.contains(consultation.party()))
                .map(BcaConsultation::id);
    }

    private static WishOutcome found(Optional<ConsultationId> id, Function<ConsultationId, WishOutcome> answer) {
        return id.map(answer).orElseGet(WishOutcome.NotFound::new);
    }
}
