package org.jobcenterportal.attendance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jobcenterportal.attendance.FeedbackAnswers.Opinion;
import org.jobcenterportal.kernel.HonestTable;

/**
 * What guests thought of an event, from three answers upwards. Further answers appear three at a time, so that nobody can
 * tell one by looking before and after it.
 */
public record FeedbackResults(List<FeedbackAnswers> shown) {

    public FeedbackResults {
        shown = List.copyOf(shown);
        if (!shown.isEmpty() && shown.size() < HonestTable.LEAST) {
            throw new IllegalArgumentException("Fewer than three answers are shown to nobody");
        }
    }

    public int count() {
        return shown.size();
    }

    /** How often each answer was given to one of the questions. */
    public Map<Opinion, Integer> to(Function<FeedbackAnswers, Opinion> question) {
        var counts = new EnumMap<Opinion, Integer>(Opinion.class);
        for (var answer : Opinion.values()) {
            counts.put(answer, 0);
        }
        shown.forEach(answers -> counts.merge(question.apply(answers), 1, Integer::sum));
        return counts;
    }
}
