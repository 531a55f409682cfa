package org.jobcenterportal.assignments;

import org.jobcenterportal.kernel.RepeatedOnContention;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody in a line says with one click and without an account that it still interests her; the link is the key. */
@Service
@PreAuthorize("permitAll()")
@RepeatedOnContention
@Transactional
public class LineInterest {

    private final Assignments assignments;
    private final AssignmentBook book;
    private final InterestLinks links;

    LineInterest(Assignments assignments, AssignmentBook book, InterestLinks links) {
        this.assignments = assignments;
        this.book = book;
        this.links = links;
    }

    /** What the link shows: nothing of her. It changes nothing, because mail scanners open links as well. */
    public InterestState open(String token) {
        return links.read(token)
                .flatMap(assignments::findById)
                .map(LineInterest::state)
                .orElse(InterestState.OVER);
    }

    /** It still interests her; her place stays what it was. A second time changes nothing. */
    public InterestState confirm(String token) {
        return links.read(token).flatMap(assignments::lock).map(this::confirm).orElse(InterestState.OVER);
    }

    private InterestState confirm(Assignment assignment) {
        if (state(assignment) == InterestState.ASKED) {
            book.step(assignment, (waiting, now) -> waiting.confirmInterest(By.CITIZEN, now));
        }
        return state(assignment);
    }

    private static InterestState state(Assignment assignment) {
        if (assignment.status() != AssignmentStatus.WAITLISTED) {
            return InterestState.OVER;
        }
        return assignment.isInterestAsked() ? InterestState.ASKED : InterestState.CONFIRMED;
    }
}
