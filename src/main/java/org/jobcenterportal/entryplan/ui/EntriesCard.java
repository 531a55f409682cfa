package org.jobcenterportal.entryplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jobcenterportal.entryplan.KeptPlan;
import org.jobcenterportal.entryplan.PlanOfYear;
import org.jobcenterportal.entryplan.PlanRow;
import org.jobcenterportal.kernel.HonestTable;
import org.jobcenterportal.law.RuleKey;
import org.jobcenterportal.law.Rules;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.QuietButton;

/** Each instrument with its plan and its entries as a bar, and below it month by month as a table. */
class EntriesCard extends Composite<Section> {

    private final PlanOfYear plan;
    private final Map<Instrument, Details> rows = new EnumMap<>(Instrument.class);
    private final Map<Instrument, Component> buttons = new EnumMap<>(Instrument.class);

    /** @param change opens the plan of one instrument for changing, where the reader may */
    EntriesCard(PlanOfYear plan, boolean mayChange, Consumer<KeptPlan> change) {
        this.plan = plan;
        getContent().addClassNames("card", "stack");
        var list = new UnorderedList();
        list.addClassName("plan-rows");
        plan.rows().forEach(row -> list.add(row(row, mayChange, change)));
        var hint = new Paragraph(getTranslation("entryplan.entries.hint", HonestTable.LEAST));
        hint.addClassNames("small", "muted");
        getContent().add(new H2(getTranslation("entryplan.entries")), legend(), list, hint, new PlanFile(plan));
    }

    /** Opens the row of an instrument whose plan has just been changed, and leads back to its button. */
    void leadBackTo(Instrument instrument) {
        Optional.ofNullable(rows.get(instrument)).ifPresent(row -> row.setOpened(true));
        Optional.ofNullable(buttons.get(instrument)).ifPresent(BrowserActions::focusWhenDrawn);
    }

    private Component legend() {
        var legend = new Paragraph(
                legend("planned", "entryplan.entries.planned"), legend("entered", "entryplan.entries.entered"));
        legend.addClassNames("plan-legend", "small", "muted");
        return legend;
    }

    private Span legend(String look, String key) {
        var mark = new Span(getTranslation(key));
        mark.addClassNames("plan-mark", look);
        return mark;
    }

    private ListItem row(PlanRow row, boolean mayChange, Consumer<KeptPlan> change) {
        var name = new Span(name(row));
        name.addClassName("plan-name");
        if (!row.isCounted()) {
            var planned = new Span(getTranslation("entryplan.entries.onlyPlanned", row.planned()));
            planned.addClassName("plan-entered");
            var elsewhere = new Span(getTranslation("entryplan.entries.notCounted"));
            elsewhere.addClassNames("plan-elsewhere", "small", "muted");
            var line = new Div(name, planned, elsewhere);
            line.addClassNames("plan-row", "uncounted");
            decidedElsewhere(row).ifPresent(line::add);
            return new ListItem(line, details(row, mayChange, change));
        }
        var numbers = new Span(getTranslation("entryplan.entries.numbers", row.entered(), row.plannedSoFar()));
        numbers.addClassName("plan-entered");
        var difference = new Span(getTranslation(
                row.difference() < 0 ? "entryplan.below" : "entryplan.above", Math.abs(row.difference())));
        difference.addClassNames("plan-difference", row.difference() < 0 ? "care" : "good");
        var line = new Div(name, bar(row), numbers, difference);
        line.addClassName("plan-row");
        decidedElsewhere(row).ifPresent(line::add);
        return new ListItem(line, details(row, mayChange, change));
    }

    /** Of further training another body decides, by the law of the plan's year: entries here are not the office's own. */
    private Optional<Component> decidedElsewhere(PlanRow row) {
        var rule = Rules.on(LocalDate.of(plan.year(), Month.JANUARY, 1)).rule(RuleKey.FURTHER_TRAINING);
        var from = rule.validity().from();
        if (from == null
                || rule.word("by", DecidedBy.class) != DecidedBy.EMPLOYMENT_AGENCY
                || row.plans().stream().noneMatch(kept -> kept.plan().instrument() == Instrument.FURTHER_TRAINING)) {
            return Optional.empty();
        }
        var note = new Span(
                getTranslation("entryplan.entries.byAgency", Formats.here().dateWithYear(from), rule.paragraph()));
        note.addClassNames("plan-elsewhere", "small", "muted");
        return Optional.of(note);
    }

    private enum DecidedBy {
        JOBCENTER,
        EMPLOYMENT_AGENCY
    }

    /** Two bars on one another; the words beside them say the same. */
    private static Component bar(PlanRow row) {
        var most = Math.max(1, Math.max(row.planned(), row.entered()));
        var bars = new Div();
        bars.addClassName("plan-bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        bars.getElement().appendChild(bar("planned", row.plannedSoFar(), most), bar("entered", row.entered(), most));
        return bars;
    }

    private static Element bar(String look, int value, int most) {
        return new Element("progress")
                .setAttribute("class", look)
                .setAttribute("max", Integer.toString(most))
                .setAttribute("value", Integer.toString(value));
    }

    private Component details(PlanRow row, boolean mayChange, Consumer<KeptPlan> change) {
        var planned =
                row.plans().stream().mapToInt(kept -> kept.plan().places()).sum();
        var content = row.isCounted()
                ? new Div(
                        small(getTranslation("entryplan.entries.forecast", row.forecast(), row.planned())),
                        small(getTranslation(
                                "entryplan.entries.places", row.occupiedToday(), row.placesToday(), planned)),
                        months(row))
                : new Div(
                        small(getTranslation("entryplan.entries.notCountedText")),
                        small(getTranslation("entryplan.entries.placesPlanned", planned)),
                        months(row));
        content.addClassNames("stack", "close");
        if (mayChange) {
            row.plans().forEach(kept -> {
                var button = new QuietButton(
                        row.plans().size() == 1
                                ? getTranslation("entryplan.change")
                                : getTranslation("entryplan.changeOf", name(kept)),
                        IconName.EDIT,
                        () -> change.accept(kept));
                buttons.put(kept.plan().instrument(), button);
                content.add(button);
            });
        }
        var details = new Details(getTranslation("entryplan.entries.months"), content);
        details.getElement().setAttribute("aria-label", getTranslation("entryplan.entries.monthsOf", name(row)));
        row.plans().forEach(kept -> rows.put(kept.plan().instrument(), details));
        return details;
    }

    private static Paragraph small(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("small");
        return paragraph;
    }

    private Component months(PlanRow row) {
        var body = new NativeTableBody();
        var shown = row.months().rows();
        for (var month : Month.values()) {
            var single = shown.stream()
                    .filter(counted ->
                            counted.things().size() == 1 && counted.things().contains(month))
                    .findFirst();
            var joined = shown.stream()
                    .anyMatch(counted ->
                            counted.things().size() > 1 && counted.things().contains(month));
            var entered = single.map(counted -> getTranslation("entryplan.count", counted.count()))
                    .orElseGet(() -> joined || row.months().isTooFew() && row.entered() > 0
                            ? getTranslation("entryplan.entries.few")
                            : getTranslation("entryplan.count", 0));
            var line = new NativeTableRow(
                    head(month(month), "row"),
                    new NativeTableCell(getTranslation("entryplan.count", row.planned(month))));
            if (row.isCounted()) {
                line.add(new NativeTableCell(entered));
            }
            body.add(line);
        }
        var heads = new NativeTableRow(
                head(getTranslation("entryplan.entries.month"), "col"),
                head(getTranslation("entryplan.entries.plan"), "col"));
        if (row.isCounted()) {
            heads.add(head(getTranslation("entryplan.entries.actual"), "col"));
        }
        var table = new NativeTable(new NativeTableHeader(heads), body);
        table.addClassName("plan-months");
        var together = shown.stream()
                .filter(counted -> counted.things().size() > 1)
                .map(counted -> getTranslation(
                        "entryplan.entries.together",
                        counted.things().stream().map(this::month).collect(Collectors.joining(", ")),
                        counted.count()))
                .findFirst();
        var both = new Div(table);
        together.ifPresent(text -> {
            var note = new Paragraph(text);
            note.addClassNames("small", "muted");
            both.add(note);
        });
        return both;
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private String name(PlanRow row) {
        return row.plans().stream().map(this::name).collect(Collectors.joining(" + "));
    }

    private String name(KeptPlan kept) {
        return getTranslation("enum.Instrument." + kept.plan().instrument());
    }

    private String month(Month month) {
        return getTranslation(
                "entryplan.monthName", plan.asOf().withDayOfMonth(1).withMonth(month.getValue()));
    }
}
