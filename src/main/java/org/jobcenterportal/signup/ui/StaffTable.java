package org.jobcenterportal.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table of staff; on a phone each line is a card whose values say what they are. */
class StaffTable extends NativeTable {

    private final List<String> columns;
    private final NativeTableBody body = new NativeTableBody();

    StaffTable(String name, String... columns) {
        this.columns = List.of(columns);
        addClassName("work-table");
        getElement().setAttribute("aria-label", name);
        var head = new NativeTableRow();
        for (var column : columns) {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        add(new NativeTableHeader(head), body);
    }

    void add(NativeTableRow row) {
        body.add(row);
    }

    NativeTableRow row(String name, NativeTableCell... cells) {
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(head);
        row.add(cells);
        return row;
    }

    NativeTableCell cell(int column, String text) {
        return text.isEmpty() ? new NativeTableCell() : cell(column, new Span(text));
    }

    NativeTableCell cell(int column, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", columns.get(column));
        return cell;
    }
}
