package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.support.Condition;
import org.jobcenterportal.support.ConditionKind;
import org.jobcenterportal.uikit.Formats;

/** What would have been otherwise, had the support begun on another day: by age and months until then, and by its law. */
class OtherDayCard extends Composite<Section> {

    /** Before, and on each day on which the law of support changed. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2022, 12, 1),
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2023, 7, 1),
            LocalDate.of(2024, 4, 1),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2026, 7, 1));

    private final List<Condition> now;
    private final Div changes = new Div();

    /** @param hadItBegunOn the conditions as of another day */
    OtherDayCard(LocalDate start, List<Condition> now, Function<LocalDate, List<Condition>> hadItBegunOn) {
        this.now = now;
        var choice = new RadioButtonGroup<LocalDate>(getTranslation("funding.day.label"));
        var days = new ArrayList<>(DAYS);
        if (!days.contains(start)) {
            days.add(start);
        }
        choice.setItems(days);
        choice.setItemLabelGenerator(day -> day.equals(start)
                ? getTranslation("funding.day.start", Formats.here().dateWithYear(day))
                : Formats.here().dateWithYear(day));
        choice.setValue(start);
        choice.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .ifPresent(day -> show(start, day, day.equals(start) ? now : hadItBegunOn.apply(day))));
        changes.addClassName("stack");
        changes.getElement().setAttribute("role", "status");
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("funding.day.title")),
                        FundingWords.small(getTranslation("funding.day.text")),
                        choice,
                        changes);
        show(start, start, now);
    }

    private void show(LocalDate start, LocalDate day, List<Condition> then) {
        changes.removeAll();
        if (day.equals(start)) {
            changes.add(FundingWords.small(getTranslation("funding.day.same")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("funding-changes");
        then.stream().filter(this::isOtherwise).forEach(other -> list.add(changed(other)));
        now.stream()
                .filter(present -> present.kind() != ConditionKind.APPLIED_FIRST)
                .filter(present -> find(then, present.kind()).isEmpty())
                .forEach(present ->
                        list.add(new ListItem(name(present), FundingWords.note(getTranslation("funding.day.gone")))));
        var count = list.getComponentCount();
        changes.add(new H3(getTranslation("funding.day.changes", Formats.here().dateWithYear(day), count)));
        if (count > 0) {
            changes.add(list);
        }
    }

    private boolean isOtherwise(Condition other) {
        return find(now, other.kind())
                .filter(present -> present.verdict() == other.verdict()
                        && versions(present).equals(versions(other)))
                .isEmpty();
    }

    private ListItem changed(Condition other) {
        var present = find(now, other.kind());
        Component before = present.isPresent()
                ? FundingWords.badge(this, present.get().verdict()).bare()
                : FundingWords.note(getTranslation("funding.day.notAsked"));
        var line = new ListItem(
                name(other),
                new Div(
                        FundingWords.note(getTranslation("funding.day.then")),
                        FundingWords.badge(this, other.verdict()).bare(),
                        FundingWords.note(getTranslation("funding.day.now")),
                        before),
                FundingWords.note(FundingWords.said(this, other.said())));
        other.rules().stream()
                .filter(rule ->
                        present.filter(one -> one.rules().contains(rule)).isEmpty())
                .forEach(rule -> line.add(FundingWords.note(rule.paragraph() + ": " + getTranslation(rule.textKey()))));
        return line;
    }

    private Span name(Condition condition) {
        var name = new Span(getTranslation("enum.ConditionKind." + condition.kind()));
        name.addClassName("funding-condition");
        return name;
    }

    private static Optional<Condition> find(List<Condition> conditions, ConditionKind kind) {
        return conditions.stream().filter(one -> one.kind() == kind).findFirst();
    }

    private static List<String> versions(Condition condition) {
        return condition.rules().stream().map(Rule::textKey).toList();
    }
}
