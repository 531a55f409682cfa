package org.jobcenterportal.matching;

import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.Weight;

/** What a job asks, line by line; those that exclude, those that count, and those that can be learnt. */
record Wants(JobOfferId job, List<Want> lines) {

    Wants {
        lines = List.copyOf(lines);
    }

    /** One line of it. */
    record Want(Aspect aspect, Weight weight, Condition condition) {

        /** Without it, the job is not done. */
        boolean isHard() {
            return weight == Weight.MUST;
        }

        /** Whether it is counted in the order of people: a confidential line would tell by the place on a list. */
        boolean counts() {
            return !aspect.isConfidential() && weight != Weight.LEARNABLE;
        }

        Line answered(Brings somebody) {
            return new Line(aspect, weight, condition.of(somebody), condition.why(somebody));
        }
    }

    Stream<Want> hard() {
        return lines.stream().filter(Want::isHard);
    }

    /** The answers for somebody, hard lines first. */
    List<Line> answered(Brings somebody) {
        return Stream.concat(hard(), lines.stream().filter(want -> !want.isHard()))
                .map(want -> want.answered(somebody))
                .toList();
    }

    /** The same with another line in the place of one. */
    Wants with(Want old, Want other) {
        return new Wants(
                job, lines.stream().map(want -> want.equals(old) ? other : want).toList());
    }
}
