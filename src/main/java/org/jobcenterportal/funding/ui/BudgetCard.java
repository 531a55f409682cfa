package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.UUID;
import java.util.function.Consumer;
import org.jobcenterportal.funding.FundedPeriod;
import org.jobcenterportal.funding.FundingPage;
import org.jobcenterportal.support.Budget;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** F82: how many days are used up and how many are left, with what was noted by hand. */
class BudgetCard extends Composite<Section> {

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    BudgetCard(FundingPage page, Budget budget, Runnable note, Consumer<UUID> remove) {
        var number = new Span(length(budget, budget.left()));
        number.addClassName("funding-left");
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("funding.budget.title")),
                        number,
                        bar(budget),
                        new Paragraph(getTranslation(
                                "funding.budget.used", length(budget, budget.used()), length(budget, budget.limit()))));
        if (budget.more() > 0) {
            getContent()
                    .add(FundingWords.small(
                            getTranslation("funding.budget.more", length(budget, budget.leftWithMore()))));
        }
        var years = budget.years();
        if (years != null && years.until() != null) {
            getContent()
                    .add(FundingWords.small(getTranslation(
                            "funding.budget.years",
                            Formats.here().dateWithYear(years.from()),
                            Formats.here().dateWithYear(years.until()))));
        }
        getContent()
                .add(FundingWords.small(
                        getTranslation("funding.budget.law", budget.rule().paragraph())));
        if (page.person() != null) {
            byHand(page, note, remove);
        }
    }

    /** What the words beside it say, as a bar. */
    private static Div bar(Budget budget) {
        var most = budget.limit() + budget.more();
        var bar = new Div();
        bar.addClassName("funding-bar");
        bar.getElement()
                .setAttribute("aria-hidden", "true")
                .appendChild(new Element("progress")
                        .setAttribute("max", Long.toString(most))
                        .setAttribute("value", Long.toString(Math.min(budget.used(), most))));
        return bar;
    }

    private void byHand(FundingPage page, Runnable note, Consumer<UUID> remove) {
        var list = new UnorderedList();
        list.addClassName("note-list");
        page.periods().stream()
                .filter(period -> period.kind() == page.check().kind())
                .forEach(period -> list.add(item(period, remove)));
        if (list.getChildren().findAny().isPresent()) {
            getContent().add(list);
        }
        getContent()
                .add(new Div(new SecondaryButton(getTranslation("funding.budget.note"), IconName.ADD, note).compact()));
    }

    private ListItem item(FundedPeriod period, Consumer<UUID> remove) {
        var formats = Formats.here();
        var from = formats.dateWithYear(period.days().from());
        var until = period.days().until();
        var days = until == null
                ? getTranslation("funding.budget.since", from)
                : getTranslation("funding.budget.days", from, formats.dateWithYear(until));
        var button = new QuietButton(
                        getTranslation("funding.budget.remove"), IconName.CLOSE, () -> remove.accept(period.id()))
                .compact();
        button.setAriaLabel(getTranslation("funding.budget.removeOf", days));
        return new ListItem(
                new Span(days),
                FundingWords.small(
                        getTranslation("funding.source", period.source().value())),
                button);
    }

    private String length(Budget budget, long days) {
        return budget.isInWeeks()
                ? getTranslation("funding.budget.weeks", days / WEEK, days % WEEK)
                : getTranslation("funding.budget.months", days / MONTH, days % MONTH);
    }
}
