package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.proposals.ProposalSubject;
import org.jobcenterportal.support.CheckState;
import org.jobcenterportal.support.Said;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** What the screens of this room say alike. */
final class FundingWords {

    private FundingWords() {}

    static StatusBadge badge(Component screen, CheckState state) {
        var words = screen.getTranslation("enum.CheckState." + state);
        return switch (state) {
            case COLLECTING -> new StatusBadge(Status.OPEN, IconName.DRAFT, words);
            case LIKELY -> new StatusBadge(Status.GOOD, IconName.SUCCESS, words);
            case UNLIKELY -> new StatusBadge(Status.STOP, IconName.NO, words);
            case NEEDS_DOCS -> new StatusBadge(Status.CARE, IconName.HELP, words);
            case HANDED_OVER -> new StatusBadge(Status.NOTE, IconName.CHECK, words);
        };
    }

    static StatusBadge badge(Component screen, Verdict verdict) {
        var words = screen.getTranslation("funding.verdict." + verdict);
        return switch (verdict) {
            case YES -> new StatusBadge(Status.GOOD, IconName.SUCCESS, words);
            case NO -> new StatusBadge(Status.STOP, IconName.NO, words);
            case UNKNOWN -> new StatusBadge(Status.CARE, IconName.HELP, words);
        };
    }

    static StatusBadge unverified(Component screen) {
        return new StatusBadge(Status.CARE, IconName.WARNING, screen.getTranslation("funding.unverified"));
    }

    static String said(Component screen, Said said) {
        return screen.getTranslation(said.key(), said.arguments().toArray());
    }

    static String euro(Component screen, BigDecimal amount) {
        return screen.getTranslation("funding.euro", amount);
    }

    static String paragraphs(List<Rule> rules) {
        return rules.stream().map(Rule::paragraph).distinct().collect(Collectors.joining(", "));
    }

    /** Whom a check without a case is for. */
    static String who(Component screen, @Nullable ProposalSubject subject) {
        return subject == null
                ? screen.getTranslation("funding.nobody")
                : who(screen, subject.number(), subject.name());
    }

    /** Somebody proposed: her name if she has released it, else her number. */
    static String who(Component screen, int number, @Nullable String released) {
        return released == null ? screen.getTranslation("funding.proposed", number) : released;
    }

    static Section card(Component screen, String titleKey, Component... content) {
        var card = new Section(new H2(screen.getTranslation(titleKey)));
        card.addClassNames("card", "stack");
        card.add(content);
        return card;
    }

    static Paragraph small(String text) {
        var line = new Paragraph(text);
        line.addClassNames("small", "muted");
        return line;
    }

    static Span note(String text) {
        var note = new Span(text);
        note.addClassNames("small", "muted");
        return note;
    }
}
