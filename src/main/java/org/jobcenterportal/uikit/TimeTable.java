package org.jobcenterportal.uikit;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.uikit.TimeTableCell.Break;
import org.jobcenterportal.uikit.TimeTableCell.Empty;
import org.jobcenterportal.uikit.TimeTableCell.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * Who meets whom, where and when: times downwards, tables across. For the keyboard it is one stop, and the arrows lead from
 * meeting to meeting; without anything to open it is a plain table, as on paper.
 */
public class TimeTable extends Composite<Div> {

    private final NativeTable table = new NativeTable();
    private @Nullable NativeButton entry;

    /** The head of a column: where, and whose it is. */
    public record Column(String title, String line) {}

    /**
     * All that begins at one time.
     *
     * @param cells one for each column
     */
    public record Row(String time, List<TimeTableCell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        private boolean isBreak() {
            return !cells.isEmpty() && cells.stream().allMatch(Break.class::isInstance);
        }
    }

    /**
     * @param label what it shows, for screen readers
     * @param times what stands in the first column, for screen readers
     */
    public TimeTable(String label, String times, List<Column> columns, List<Row> rows) {
        var corner = head("col", times);
        corner.addClassName("time-table-corner");
        var heads = new NativeTableRow(corner);
        columns.forEach(column -> heads.add(head("col", column.title(), column.line())));
        var body = new NativeTableBody();
        rows.forEach(row -> body.add(drawn(row, columns)));
        table.add(new NativeTableHeader(heads), body);
        table.getElement().setAttribute("aria-label", label);
        getContent().addClassName("time-table");
        getContent().add(table);
        if (entry != null) {
            table.getElement().setAttribute("role", "grid");
            entry.setTabIndex(0);
        } else {
            // Where nothing can be opened, the keyboard scrolls the table itself.
            getContent()
                    .getElement()
                    .setAttribute("tabindex", "0")
                    .setAttribute("role", "region")
                    .setAttribute("aria-label", label);
        }
    }

    /** What was chosen is chosen no more, and the focus goes back to it. */
    public void leaveChosen() {
        unmark();
        if (entry != null) {
            BrowserActions.focusWhenDrawn(entry);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        if (entry != null) {
            BrowserActions.leadThroughCells(table);
        }
    }

    private NativeTableRow drawn(Row row, List<Column> columns) {
        var drawn = new NativeTableRow(head("row", row.time()));
        if (row.isBreak()) {
            // in a span of its own, which stays in sight while one scrolls sideways
            var whole = new NativeTableCell(new Span(((Break) row.cells().getFirst()).words()));
            whole.setColspan(columns.size());
            whole.addClassName("time-table-break");
            drawn.add(whole);
            return drawn;
        }
        for (var number = 0; number < row.cells().size(); number++) {
            drawn.add(drawn(row.cells().get(number), row.time(), columns.get(number)));
        }
        return drawn;
    }

    private NativeTableCell drawn(TimeTableCell cell, String time, Column column) {
        var drawn = new NativeTableCell();
        switch (cell) {
            case Meeting meeting -> drawn.add(drawn(meeting, time, column));
            case Break rest -> {
                drawn.setText(rest.words());
                drawn.addClassName("time-table-break");
            }
            case Empty empty -> drawn.addClassName("time-table-empty");
        }
        return drawn;
    }

    private Component drawn(Meeting meeting, String time, Column column) {
        var open = meeting.open();
        if (open == null) {
            var box = new Span();
            fill(box, meeting);
            return box;
        }
        var box = new NativeButton();
        fill(box, meeting);
        box.addClickListener(click -> {
            mark(box);
            open.run();
        });
        box.setTabIndex(-1);
        // What one sees in the heads of row and column, a screen reader says after what one sees in the cell.
        var heads = new Span(Stream.of(meeting.state(), time, column.title(), column.line())
                .filter(words -> !words.isEmpty())
                .collect(joining(", ", ", ", "")));
        heads.addClassName("visually-hidden");
        box.add(heads);
        if (meeting.isChosen()) {
            mark(box);
        } else if (entry == null) {
            entry = box;
        }
        return box;
    }

    private void mark(NativeButton box) {
        unmark();
        box.getElement().setAttribute("aria-current", "true");
        entry = box;
    }

    private void unmark() {
        if (entry != null) {
            entry.getElement().removeAttribute("aria-current");
        }
    }

    private static <T extends Component & HasComponents> void fill(T box, Meeting meeting) {
        box.addClassNames("time-table-meeting", meeting.look().className());
        var title = new Span(meeting.title());
        title.addClassName("time-table-title");
        box.add(title);
        if (!meeting.line().isEmpty() || !meeting.icons().isEmpty()) {
            var line = new Span();
            line.addClassName("time-table-line");
            meeting.icons().forEach(icon -> line.add(new Icon(icon).small()));
            line.add(new Span(meeting.line()));
            box.add(line);
        }
    }

    private static NativeTableHeaderCell head(String scope, String... lines) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        for (var line : lines) {
            if (!line.isEmpty()) {
                cell.add(new Span(line));
            }
        }
        return cell;
    }
}
