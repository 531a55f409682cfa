package org.jobcenterportal.assignments;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** On which occasions the counsellor has something to do about an assignment, each made from where it stands alone. */
final class Occasions {

    private Occasions() {}

    /** She would like to talk: each answer is an occasion of its own. */
    static String talk(Assignment assignment, Instant answeredAt) {
        return AssignmentBook.occasion("talk-" + answeredAt.toEpochMilli(), assignment);
    }

    /** The provider proposes something: each proposal is an occasion of its own. */
    static String change(Assignment assignment, Proposal proposal) {
        return AssignmentBook.occasion("change-" + proposal.at().toEpochMilli(), assignment);
    }

    /** Nobody has said how it ended; a later end is an occasion of its own. */
    static String ending(Assignment assignment) {
        return AssignmentBook.occasion("ending-" + assignment.takingPart().dueToEndOn(), assignment);
    }

    /** All on which there can be something to do as it stands now. */
    static Set<String> of(Assignment assignment) {
        var occasions = new HashSet<String>();
        var answeredAt = assignment.answeredAt();
        var proposal = assignment.proposal();
        if (answeredAt != null
                && assignment.answer() == CitizenAnswer.TALK
                && assignment.status().isOpen()) {
            occasions.add(talk(assignment, answeredAt));
        }
        if (proposal != null) {
            occasions.add(change(assignment, proposal));
        }
        if (assignment.status().isInIt()) {
            occasions.add(ending(assignment));
        }
        return occasions;
    }
}
