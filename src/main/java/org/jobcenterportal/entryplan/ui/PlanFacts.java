package org.jobcenterportal.entryplan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jobcenterportal.entryplan.EmptyPlaces;
import org.jobcenterportal.entryplan.PlanOfYear;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** What matters most in three cards: entries against the plan, where the year leads to, and days of places unused. */
class PlanFacts extends Composite<Div> {

    PlanFacts(PlanOfYear plan, EmptyPlaces empty) {
        getContent().addClassName("plan-facts");
        getContent().add(entries(plan), forecast(plan), places(empty));
    }

    private Section entries(PlanOfYear plan) {
        return card(
                plan.isWhole() ? "entryplan.fact.entries" : "entryplan.fact.entriesCounted",
                getTranslation("entryplan.count", plan.entered()),
                getTranslation("entryplan.fact.ofPlanSoFar", plan.plannedSoFar()),
                badge(plan.difference()),
                plan.isWhole()
                        ? getTranslation("entryplan.fact.entriesHint")
                        : getTranslation(
                                "entryplan.fact.entriesRest", plan.planned() - plan.plannedCounted(), plan.planned()));
    }

    private Section forecast(PlanOfYear plan) {
        return card(
                "entryplan.fact.forecast",
                getTranslation("entryplan.count", plan.forecast()),
                getTranslation("entryplan.fact.ofPlan", plan.plannedCounted()),
                badge(plan.forecast() - plan.plannedCounted()),
                getTranslation("entryplan.fact.forecastHint"));
    }

    private Section places(EmptyPlaces empty) {
        return card(
                "entryplan.fact.empty",
                getTranslation("entryplan.count", empty.month().empty()),
                getTranslation("entryplan.fact.ofDays", empty.month().available()),
                new StatusBadge(
                                empty.month().empty() == 0 ? Status.GOOD : Status.CARE,
                                IconName.SEAT,
                                getTranslation(
                                        "entryplan.fact.used", empty.month().usedPercent()))
                        .bare(),
                getTranslation("entryplan.fact.cost", euros(empty.month().costOfEmpty())));
    }

    private StatusBadge badge(int difference) {
        return (difference < 0
                        ? new StatusBadge(Status.CARE, IconName.WARNING, getTranslation("entryplan.below", -difference))
                        : new StatusBadge(Status.GOOD, IconName.CHECK, getTranslation("entryplan.above", difference)))
                .bare();
    }

    private Section card(String title, String number, String of, StatusBadge badge, String hint) {
        var heading = new H2(getTranslation(title));
        heading.addClassNames("small", "muted");
        var big = new Span(number);
        big.addClassName("plan-number");
        var rest = new Span(of);
        rest.addClassName("muted");
        var numbers = new Paragraph(big, rest);
        numbers.addClassName("plan-numbers");
        var text = new Paragraph(hint);
        text.addClassNames("small", "muted");
        var card = new Section(heading, numbers, badge, text);
        card.addClassNames("card", "plan-fact");
        return card;
    }

    static long euros(long cents) {
        return Math.round(cents / 100.0);
    }
}
