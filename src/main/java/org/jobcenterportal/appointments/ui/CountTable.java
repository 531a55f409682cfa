package org.jobcenterportal.appointments.ui;

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
import com.vaadin.flow.dom.Element;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jobcenterportal.kernel.HonestTable;

/** Counts in words, numbers and bars, with one sentence that says what is counted. */
class CountTable<K> extends Composite<Section> {

    CountTable(String title, String definition, HonestTable<K> table, Function<K, String> words) {
        var text = new Paragraph(definition);
        text.addClassNames("small", "muted");
        getContent().addClassNames("card", "stack", "count-table");
        getContent().add(new H2(title), text);
        if (table.isTooFew()) {
            getContent().add(new Paragraph(getTranslation("appointments.figures.tooFew")));
            return;
        }
        var rows = new NativeTableBody();
        table.rows().forEach(row -> rows.add(row(label(row, words), row.count(), table.total())));
        rows.add(row(getTranslation("appointments.figures.total"), table.total(), table.total()));
        getContent().add(new NativeTable(head(title), rows));
    }

    /** What a row is called: everything that was joined in it. */
    static <K> String label(HonestTable.Row<K> row, Function<K, String> words) {
        return row.things().stream().map(words).collect(Collectors.joining(" + "));
    }

    private NativeTableHeader head(String title) {
        var what = new NativeTableHeaderCell(title);
        var count = new NativeTableHeaderCell(getTranslation("appointments.figures.count"));
        what.getElement().setAttribute("scope", "col");
        count.getElement().setAttribute("scope", "col");
        return new NativeTableHeader(new NativeTableRow(what, count, new NativeTableCell()));
    }

    private static NativeTableRow row(String label, int count, int total) {
        var what = new NativeTableHeaderCell(label);
        what.getElement().setAttribute("scope", "row");
        var bar = new Element("progress")
                .setAttribute("max", Integer.toString(total))
                .setAttribute("value", Integer.toString(count))
                .setAttribute("aria-hidden", "true");
        var picture = new Div();
        picture.getElement().appendChild(bar);
        return new NativeTableRow(what, new NativeTableCell(Integer.toString(count)), new NativeTableCell(picture));
    }
}
