package org.jobcenterportal.matching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.joboffers.Weight;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.matching.Line;
import org.jobcenterportal.matching.Match;
import org.jobcenterportal.targets.Said;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** Line by line: fits, does not fit or unknown, in words and with the fact behind it. */
class MatchLines extends UnorderedList {

    MatchLines(Collection<Line> lines) {
        addClassName("match-lines");
        lines.forEach(line -> add(line(line)));
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

    /** The lines that one reads first: what does not fit, then what is needed and known, then what nobody knows. */
    static List<Line> first(Match match, int most) {
        return Stream.of(Verdict.NO, Verdict.YES, Verdict.UNKNOWN)
                .flatMap(verdict -> match.lines().stream().filter(line -> line.verdict() == verdict))
                .limit(most)
                .toList();
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
