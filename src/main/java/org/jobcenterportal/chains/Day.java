package org.jobcenterportal.chains;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What kind of day it is in a chain. */
public enum Day {
    /** Before the first station: the office is responsible. */
    OFFICE,
    RUNNING,
    /** Between two stations, and the former provider has agreed to go on. */
    BRIDGING,
    /** Between two stations, and nobody has; the former provider is responsible all the same. */
    GAP,
    PAUSED;

    /** Days of one kind with one body, both ends included. */
    public record Span(LocalDate from, LocalDate until, Day kind, ResponsibleBody body) {}

    /** Every day of a chain, from its first one to a last one, as spans without holes. */
    public static List<Span> spans(Chain chain, LocalDate last) {
        var end = chain.endedOn() != null && chain.endedOn().isBefore(last) ? chain.endedOn() : last;
        var spans = new ArrayList<Span>();
        for (var day = chain.since(); !day.isAfter(end); day = day.plusDays(1)) {
            var kind = of(chain, day);
            var body = chain.responsibleOn(day).orElseThrow();
            var former = spans.isEmpty() ? null : spans.getLast();
            if (former != null && former.kind() == kind && former.body().equals(body)) {
                spans.set(spans.size() - 1, new Span(former.from(), day, kind, body));
            } else {
                spans.add(new Span(day, day, kind, body));
            }
        }
        return List.copyOf(spans);
    }

    static Day of(Chain chain, LocalDate day) {
        if (chain.isPausedOn(day)) {
            return PAUSED;
        }
        var begun = chain.lastBegunBy(day);
        if (begun.isEmpty()) {
            return OFFICE;
        }
        var ended = begun.get().endedOn();
        if (ended == null || !day.isAfter(ended)) {
            return RUNNING;
        }
        return chain.transitions().stream()
                        .filter(transition ->
                                transition.from().id().equals(begun.get().id()))
                        .map(Transition::to)
                        .anyMatch(
                                next -> next != null && next.bridgedFrom() != null && !day.isBefore(next.bridgedFrom()))
                ? BRIDGING
                : GAP;
    }
}
