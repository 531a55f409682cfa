package org.jobcenterportal.offers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunStatus;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** The runs of an offer, one a line. */
class RunTable extends Composite<NativeTable> {

    private static final List<String> COLUMNS = List.of("run", "status", "hours", "places", "waiting");

    private final OfferWords words = OfferWords.on(this);

    RunTable(List<RunDetails> runs, LocalDate today) {
        var names = new NativeTableRow();
        COLUMNS.forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("offers.runs.column." + column));
            cell.getElement().setAttribute("scope", "col");
            names.add(cell);
        });
        var rows = new NativeTableBody();
        runs.forEach(run -> rows.add(row(run, today)));
        getContent().addClassName("work-table");
        getContent().add(new NativeTableHeader(names), rows);
    }

    private NativeTableRow row(RunDetails run, LocalDate today) {
        var end = run.endsOn();
        var link = new Anchor(
                OfferLinks.run(run.measure().key(), run.id()),
                end == null
                        ? getTranslation("offers.runs.from", run.startsOn())
                        : getTranslation("offers.runs.days", run.startsOn(), end));
        var under = new Span(getTranslation(
                "offers.runs.where", run.provider().name(), run.place().name()));
        under.addClassNames("muted", "small");
        var both = new Div(link, under);
        both.addClassName("two-lines");
        var name = new NativeTableHeaderCell(both);
        name.getElement().setAttribute("scope", "row");
        var occupancy = run.occupancy();
        return new NativeTableRow(
                name,
                cell("status", status(run, today)),
                cell("hours", new Span(words.hours(run.hours()))),
                cell("places", new Span(getTranslation("offers.staff.places", occupancy.free(), occupancy.capacity()))),
                cell("waiting", new Span(Integer.toString(occupancy.inLine()))));
    }

    private Component status(RunDetails run, LocalDate today) {
        return new StatusBadge(look(run.status(), run.isOpenOn(today)), IconName.FLAG, words.of(run.status())).bare();
    }

    private static Status look(RunStatus status, boolean isOpen) {
        return switch (status) {
            case PLANNED -> Status.OPEN;
            case OPEN -> Status.GOOD;
            case RUNNING -> isOpen ? Status.GOOD : Status.NOTE;
            case ENDED -> Status.OPEN;
            case CANCELLED -> Status.STOP;
        };
    }

    private NativeTableCell cell(String column, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", getTranslation("offers.runs.column." + column));
        return cell;
    }
}
