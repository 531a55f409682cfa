package org.jobcenterportal.providing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jobcenterportal.providing.AbsenceReason;
import org.jobcenterportal.providing.MonthSheet;
import org.jobcenterportal.uikit.Formats;
import org.jspecify.annotations.Nullable;

/**
 * Participants by days. With a mouse or a finger one presses a day; with the keyboard the button beside the name, so that
 * nobody has to walk over each day of everybody.
 */
class MonthGrid extends Composite<Div> {

    private final MonthSheet sheet;
    private final LocalDate today;
    private final BiConsumer<MonthSheet.Line, LocalDate> chosen;
    private final ProviderWords words = new ProviderWords(this);

    MonthGrid(MonthSheet sheet, LocalDate today, BiConsumer<MonthSheet.Line, LocalDate> chosen) {
        this.sheet = sheet;
        this.today = today;
        this.chosen = chosen;
        var head = new NativeTableRow(column(new Span(getTranslation("providing.month.who"))));
        sheet.days().forEach(day -> head.add(column(day(day))));
        head.add(column(new Span(getTranslation("providing.month.sum"))));
        var body = new NativeTableBody();
        sheet.lines().forEach(line -> body.add(row(line)));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("month-grid");
        var frame = new Div(table);
        frame.addClassName("table-frame");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", getTranslation("providing.month.grid"));
        getContent().addClassNames("stack", "close");
        getContent().add(frame, legend());
    }

    private static NativeTableHeaderCell column(Component... content) {
        var cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static Span day(LocalDate day) {
        var words =
                new Span(new Span(Formats.here().weekdayShort(day)), new Span(Integer.toString(day.getDayOfMonth())));
        words.addClassName("month-day");
        return words;
    }

    private NativeTableRow row(MonthSheet.Line line) {
        var who = words.who(line.who());
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        var note = new NativeButton(getTranslation("providing.month.note"), press -> chosen.accept(line, usual(line)));
        note.addClassName("month-note");
        note.getElement().setAttribute("aria-label", getTranslation("providing.month.noteOf", who));
        var cells = new Div(new Span(who));
        if (line.expected().stream().anyMatch(day -> !day.isAfter(today))) {
            cells.add(note);
        }
        cells.addClassName("month-who");
        name.add(cells);
        var row = new NativeTableRow(name);
        sheet.days().forEach(day -> row.add(cell(line, who, day)));
        var sum = new NativeTableCell(
                getTranslation("providing.month.sumOf", line.away().size(), line.unexcused()));
        sum.addClassName("month-sum");
        sum.getElement().setAttribute("data-label", getTranslation("providing.month.sum"));
        row.add(sum);
        return row;
    }

    private NativeTableCell cell(MonthSheet.Line line, String who, LocalDate day) {
        var cell = new NativeTableCell();
        if (!line.expected().contains(day)) {
            cell.addClassName("month-out");
            return cell;
        }
        var reason = line.away().get(day);
        if (day.isAfter(today)) {
            cell.addClassName("month-ahead");
            return cell;
        }
        var button = new NativeButton("", press -> chosen.accept(line, day));
        button.add(new Span(reason == null ? "" : getTranslation("providing.month.code." + reason)));
        button.addClassName("month-cell");
        button.getElement().setAttribute("data-day", Integer.toString(day.getDayOfMonth()));
        button.getElement().setAttribute("tabindex", "-1");
        button.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "providing.month.cell", who, Formats.here().fullDate(day), state(reason)));
        if (reason != null) {
            button.addClassName(reason.isExcused() ? "excused" : "unexcused");
        }
        cell.add(button);
        return cell;
    }

    private String state(@Nullable AbsenceReason reason) {
        return getTranslation(reason == null ? "providing.month.there" : "enum.AbsenceReason." + reason);
    }

    /** Today, or the last day before it on which she was expected. */
    private LocalDate usual(MonthSheet.Line line) {
        return line.expected().stream()
                .filter(day -> !day.isAfter(today))
                .max(LocalDate::compareTo)
                .orElse(today);
    }

    private Paragraph legend() {
        var codes = new Paragraph(Arrays.stream(AbsenceReason.values())
                .map(reason -> getTranslation(
                        "providing.month.legend",
                        getTranslation("providing.month.code." + reason),
                        getTranslation("enum.AbsenceReason." + reason)))
                .collect(Collectors.joining(" · ")));
        codes.addClassNames("small", "muted");
        return codes;
    }
}
