package org.jobcenterportal.targets.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jobcenterportal.law.Doubt;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.law.RuleKey;
import org.jobcenterportal.law.Rules;
import org.jobcenterportal.targets.Said;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** What the register says, in words for the reader of a screen. */
record LawWords(Component screen) {

    static LawWords on(Component screen) {
        return new LawWords(screen);
    }

    String name(RuleKey key) {
        return screen.getTranslation("enum.RuleKey." + key);
    }

    String said(Said said) {
        return screen.getTranslation(said.key(), said.arguments().toArray());
    }

    String text(Rule rule) {
        return screen.getTranslation(rule.textKey());
    }

    /** "§ 10 Abs. 1 Nr. 3 SGB II, Rechtsstand 1. Juli 2026: …". */
    String withParagraph(Rule rule) {
        return rule.validity().from() instanceof LocalDate from
                ? screen.getTranslation("targets.law.paragraph-from", rule.paragraph(), from, text(rule))
                : screen.getTranslation("targets.law.paragraph", rule.paragraph(), text(rule));
    }

    /** Since when, until when. */
    String validity(Rule rule) {
        var from = rule.validity().from();
        var until = rule.validity().until();
        if (from != null && until != null) {
            return screen.getTranslation("targets.law.from-until", from, until);
        } else if (from != null) {
            return screen.getTranslation("targets.law.from", from);
        } else if (until != null) {
            return screen.getTranslation("targets.law.until", until);
        } else {
            return screen.getTranslation("targets.law.always");
        }
    }

    /** In which texts it was read, and which act tells its days. */
    String source(Rule rule) {
        var texts = rule.source().texts();
        var act = rule.source().enactment();
        var read = texts.isEmpty()
                ? screen.getTranslation("targets.law.no-text")
                : screen.getTranslation(
                        "targets.law.texts",
                        texts.stream().map(Formats.here()::dateWithYear).collect(Collectors.joining(", ")));
        return act == null ? read : read + " " + screen.getTranslation("targets.law.act", act);
    }

    /** One for each doubt; none where everything was compared with the text of the law. */
    List<StatusBadge> doubts(Rule rule, LocalDate day) {
        return Rules.on(day).doubtsAbout(rule).stream()
                .sorted()
                .map(this::badge)
                .toList();
    }

    private StatusBadge badge(Doubt doubt) {
        return new StatusBadge(Status.CARE, IconName.WARNING, screen.getTranslation("enum.Doubt." + doubt));
    }
}
