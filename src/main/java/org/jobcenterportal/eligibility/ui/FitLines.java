package org.jobcenterportal.eligibility.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.eligibility.Criterion;
import org.jobcenterportal.eligibility.RuleWords;
import org.jobcenterportal.eligibility.Where;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.targets.Said;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** Rule by rule: fits, does not fit or unknown, why, what is missing, and where that is recorded. */
class FitLines extends UnorderedList {

    private final @Nullable CustomerNumber number;

    /** @param number whose file the links lead to; nothing where there are no links */
    FitLines(List<Criterion> criteria, @Nullable CustomerNumber number) {
        this.number = number;
        addClassName("fit-lines");
        criteria.forEach(criterion -> add(line(criterion)));
    }

    static StatusBadge badge(Verdict verdict, String words) {
        return switch (verdict) {
            case YES -> new StatusBadge(Status.GOOD, IconName.SUCCESS, words);
            case NO -> new StatusBadge(Status.STOP, IconName.DANGER, words);
            case UNKNOWN -> new StatusBadge(Status.CARE, IconName.HELP, words);
        };
    }

    private ListItem line(Criterion criterion) {
        var rule = new Span(RuleWords.of(criterion.condition(), this::getTranslation));
        rule.addClassName("fit-rule");
        var words = new Div(rule, note(reasons(criterion)));
        words.addClassName("fit-words");
        if (criterion.paragraph() != null) {
            words.add(note(criterion.paragraph()));
        }
        if (criterion.missing() != null) {
            words.add(missing(criterion.missing(), criterion.where()));
        }
        return new ListItem(
                badge(criterion.verdict(), getTranslation("eligibility.verdict." + criterion.verdict()))
                        .bare(),
                words);
    }

    private String reasons(Criterion criterion) {
        return criterion.reasons().stream().map(this::said).collect(Collectors.joining(" "));
    }

    private Div missing(Said missing, @Nullable Where where) {
        var line = new Div(new Span(said(missing)));
        line.addClassName("fit-missing");
        if (where != null && number != null) {
            line.add(new Anchor(
                    EligibilityLinks.to(where, number), getTranslation("eligibility.where." + where.name())));
        }
        return line;
    }

    private String said(Said said) {
        return getTranslation(said.key(), said.arguments().toArray());
    }

    private static Span note(String text) {
        var note = new Span(text);
        note.addClassNames("small", "muted");
        return note;
    }
}
