package org.jobcenterportal.providing;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.assignments.Participation;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OfficeCalendar;
import org.springframework.stereotype.Component;

/** Until when answers are due. */
@Component
class AnswerDays {

    private final OfficeCalendar calendar;

    AnswerDays(OfficeCalendar calendar) {
        this.calendar = calendar;
    }

    /** The last day of each that waits for an answer; one question for all, on which days nobody works. */
    Map<AssignmentId, LocalDate> of(Collection<Participation> all) {
        var sent = all.stream()
                .filter(one -> one.status() == AssignmentStatus.SENT_TO_PROVIDER)
                .toList();
        var closed =
                closedDays(sent.stream().map(one -> term(one).sentOn()).sorted().toList());
        return sent.stream().collect(toMap(Participation::id, one -> term(one).until(closed::contains)));
    }

    private Set<LocalDate> closedDays(List<LocalDate> sent) {
        return sent.isEmpty()
                ? Set.of()
                : calendar.closedDays(sent.getFirst(), sent.getLast().plusDays(AnswerTerm.AT_MOST));
    }

    private static AnswerTerm term(Participation sent) {
        return new AnswerTerm(OfficeTime.dayOf(sent.since()));
    }
}
