package org.jobcenterportal.entryplan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jobcenterportal.entryplan.EmptyPlaces;
import org.jobcenterportal.entryplan.EmptyRun;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.QuietButton;

/** Runs with empty places, the dearest first, and whether somebody waits for one. */
class EmptyPlacesCard extends Composite<Section> {

    private static final int FIRST = 8;

    private final EmptyPlaces empty;

    EmptyPlacesCard(EmptyPlaces empty) {
        this.empty = empty;
        getContent().addClassNames("card", "stack");
        show(FIRST);
    }

    private void show(int most) {
        getContent().removeAll();
        var hint = new Paragraph(getTranslation("entryplan.empty.hint"));
        hint.addClassNames("small", "muted");
        getContent().add(new H2(getTranslation("entryplan.empty")), hint);
        if (empty.runs().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            IconName.SEAT,
                            getTranslation("entryplan.empty.none"),
                            getTranslation("entryplan.empty.noneText")));
            return;
        }
        var body = new NativeTableBody();
        empty.runs().stream().limit(most).forEach(run -> body.add(row(run)));
        var table = new NativeTable(
                new NativeTableHeader(
                        new NativeTableRow(head("run"), head("today"), head("perDay"), head("month"), head("next"))),
                body);
        table.addClassName("empty-places");
        var frame = new Div(table);
        frame.addClassName("table-frame");
        getContent().add(frame);
        if (empty.runs().size() > most) {
            getContent()
                    .add(new QuietButton(
                            getTranslation("entryplan.empty.all", empty.runs().size()),
                            () -> show(empty.runs().size())));
        }
    }

    private NativeTableHeaderCell head(String key) {
        var cell = new NativeTableHeaderCell(getTranslation("entryplan.empty." + key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(EmptyRun run) {
        var name = new Span(run.run().measure().name(getLocale()));
        name.addClassName("strong");
        var when = new Span(getTranslation(
                "entryplan.empty.since",
                run.run().provider().name(),
                Formats.here().dateWithYear(run.run().startsOn())));
        when.addClassNames("small", "muted");
        var what = new NativeTableHeaderCell();
        what.add(name, when);
        what.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                what,
                cell("today", getTranslation("entryplan.count", run.emptyToday())),
                cell("perDay", getTranslation("entryplan.euros", PlanFacts.euros(run.costToday()))),
                cell(
                        "month",
                        getTranslation(
                                "entryplan.empty.monthValue",
                                run.month().empty(),
                                PlanFacts.euros(run.month().costOfEmpty()))),
                cell(
                        "next",
                        run.waiting() > 0
                                ? getTranslation("entryplan.empty.waiting", run.waiting())
                                : getTranslation("entryplan.empty.nobody")));
    }

    /** @param column under whose name it stands, also where a phone has no room for the head of the table */
    private NativeTableCell cell(String column, String value) {
        var cell = new NativeTableCell(value);
        cell.getElement().setAttribute("data-label", getTranslation("entryplan.empty." + column));
        return cell;
    }
}
