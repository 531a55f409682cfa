package org.jobcenterportal.targets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.jobcenterportal.law.Rule;
import org.jspecify.annotations.Nullable;

/** What a version of a rule says, by which paragraph and since when, who says so, and what of it nobody has checked. */
class RuleWording extends Composite<Div> {

    /** @param rule none if there was no such rule on the day */
    RuleWording(@Nullable Rule rule, LocalDate day) {
        getContent().addClassName("rule-wording");
        if (rule == null) {
            getContent().add(new Paragraph(getTranslation("targets.law.none")));
            return;
        }
        var words = LawWords.on(this);
        var badges = new Div();
        badges.addClassName("rule-doubts");
        words.doubts(rule, day).forEach(badges::add);
        getContent()
                .add(
                        new Paragraph(words.text(rule)),
                        small(rule.paragraph() + ". " + words.validity(rule)),
                        small(words.source(rule)),
                        small(getTranslation("enum.DecisiveDay." + rule.decisiveDay())),
                        badges);
    }

    private static Paragraph small(String text) {
        var line = new Paragraph(text);
        line.addClassName("rule-note");
        return line;
    }
}
