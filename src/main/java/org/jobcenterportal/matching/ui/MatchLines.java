package org.jobcenterportal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobcenterportal.joboffers.Weight;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.matching.Aspect;
import org.jobcenterportal.matching.Line;
import org.jobcenterportal.matching.Match;
import org.jobcenterportal.targets.Said;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** Line by line: fits, does not fit or unknown, in words and with the fact behind it. */
class MatchLines extends UnorderedList {

    /** What people can do before when they can do it. */
    private static final List<Aspect> TELLING = List.of(
            Aspect.OCCUPATION,
            Aspect.QUALIFICATION,
            Aspect.EXPERIENCE,
            Aspect.LICENCE,
            Aspect.GERMAN,
            Aspect.HOURS,
            Aspect.WAY,
            Aspect.CHILDCARE,
            Aspect.TIMES,
            Aspect.OTHER,
            Aspect.WORK_PERMIT);

    MatchLines(Collection<Line> lines) {
        this(lines, line -> Optional.empty());
    }

    /** @param beside what stands beside a line, if anything */
    MatchLines(Collection<Line> lines, Function<Line, Optional<Component>> beside) {
        addClassName("match-lines");
        lines.forEach(line -> {
            var item = line(line);
            beside.apply(line).ifPresent(more -> {
                more.addClassName("match-ask");
                item.add(more);
            });
            add(item);
        });
    }

    /** How many lines say what; in words, so that no colour has to be seen. */
    static Div counts(Match match, Div host) {
        host.addClassName("match-counts");
        for (var verdict : List.of(Verdict.YES, Verdict.NO, Verdict.UNKNOWN)) {
            long count = match.count(verdict);
            var words = host.getTranslation("matching.count." + verdict, count);
            host.add(count == 0 ? quiet(words) : badge(verdict, words));
        }
        return host;
    }

    /** The lines that one reads first: what does not fit, then what tells most, and one of those that nobody knows. */
    static List<Line> first(Match match, int most) {
        var unknown = of(match, Verdict.UNKNOWN).limit(1).toList();
        return Stream.concat(
                        Stream.concat(of(match, Verdict.NO), of(match, Verdict.YES))
                                .limit((long) most - unknown.size()),
                        Stream.concat(
                                unknown.stream(), of(match, Verdict.UNKNOWN).skip(1)))
                .limit(most)
                .toList();
    }

    private static Stream<Line> of(Match match, Verdict verdict) {
        return match.lines().stream()
                .filter(line -> line.verdict() == verdict)
                .sorted(Comparator.comparingInt(line -> TELLING.indexOf(line.aspect())));
    }

    private ListItem line(Line line) {
        var words = new Span(said(line.why()));
        var item = new ListItem(badge(line.verdict(), getTranslation("matching.verdict." + line.verdict())), words);
        if (line.weight() != Weight.MUST) {
            item.add(quiet(getTranslation("matching.weight." + line.weight())));
        }
        return item;
    }

    private String said(Said said) {
        return getTranslation(said.key(), said.arguments().toArray());
    }

    private static StatusBadge badge(Verdict verdict, String words) {
        return switch (verdict) {
            case YES -> new StatusBadge(Status.GOOD, IconName.SUCCESS, words).bare();
            case NO -> new StatusBadge(Status.STOP, IconName.DANGER, words).bare();
            case UNKNOWN -> new StatusBadge(Status.CARE, IconName.HELP, words).bare();
        };
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassNames("small", "muted");
        return span;
    }
}
