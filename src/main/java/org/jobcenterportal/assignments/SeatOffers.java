package org.jobcenterportal.assignments;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.assignments.AssignmentPost.News;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.seats.ContingentId;
import org.jobcenterportal.seats.SeatOfferExpired;
import org.jobcenterportal.seats.SeatOffered;
import org.jobcenterportal.seats.WaitingStatus;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells those in the lines that a seat is kept for them, and that an offer is over. Hearing it twice changes nothing. */
@Component
class SeatOffers {

    private final Assignments assignments;
    private final AssignmentBook book;
    private final AssignmentPost post;
    private final SeatKeeping seats;
    private final Clock clock;

    SeatOffers(Assignments assignments, AssignmentBook book, AssignmentPost post, SeatKeeping seats, Clock clock) {
        this.assignments = assignments;
        this.book = book;
        this.post = post;
        this.seats = seats;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(SeatOffered offered) {
        waiting(offered.contingent(), offered.holder()).ifPresent(assignment -> {
            var now = clock.instant();
            if (!stands(assignment, offered)) {
                return;
            }
            if (seats.refusal(assignment).isPresent()) {
                book.step(assignment, News.ENDED, (one, at) -> one.withdraw(EndReason.RUN_OVER, null, By.PORTAL, at));
            } else if (assignment.offered(offered.expiresAt(), now)) {
                book.keep(assignment);
                post.tell(assignment, News.OFFER, now);
            }
        });
    }

    @ApplicationModuleListener
    void on(SeatOfferExpired expired) {
        waiting(expired.contingent(), expired.holder()).ifPresent(assignment -> {
            var now = clock.instant();
            var wasOffered = assignment.offerEnded(AssignmentStep.OFFER_EXPIRED, By.PORTAL, now);
            if (expired.isWaitOver()) {
                book.step(
                        assignment,
                        News.ENDED,
                        (one, at) -> one.withdraw(EndReason.OFFERS_UNANSWERED, null, By.PORTAL, at));
            } else if (wasOffered) {
                book.keep(assignment);
                post.tell(assignment, News.OFFER_OVER, now);
            }
        });
    }

    /** News may be told twice, and late: by then somebody else may have been offered the seat. */
    private boolean stands(Assignment assignment, SeatOffered offered) {
        return seats.standing(assignment)
                .filter(standing -> standing.status() == WaitingStatus.OFFERED)
                .filter(standing -> offered.expiresAt().equals(standing.expiresAt()))
                .isPresent();
    }

    /** Whoever waits in this line; a line of another room is nothing to this one. */
    private Optional<Assignment> waiting(ContingentId contingent, UUID holder) {
        return assignments.lockWaiting(new PersonId(holder)).stream()
                .filter(assignment -> seats.run(assignment).contingent().equals(contingent))
                .findFirst();
    }
}
