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
import java.util.List;
import java.util.stream.Collectors;
import org.jobcenterportal.entryplan.MeasureAfterwards;
import org.jobcenterportal.kernel.HonestTable;
import org.jobcenterportal.measures.MeasureFigures.Afterwards;

/** What people do three and six months after they left an offer, as a table. */
class AfterwardsCard extends Composite<Section> {

    AfterwardsCard(List<MeasureAfterwards> found) {
        getContent().addClassNames("card", "stack");
        var hint = new Paragraph(getTranslation("entryplan.after.hint", HonestTable.LEAST));
        hint.addClassNames("small", "muted");
        getContent().add(new H2(getTranslation("entryplan.after")), hint);
        if (found.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("entryplan.after.none")));
            return;
        }
        var body = new NativeTableBody();
        found.forEach(one -> body.add(new NativeTableRow(
                head(one.measure().name(getLocale()), "row"),
                cell("entryplan.after.three", one.three()),
                cell("entryplan.after.six", one.six()))));
        var table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        head(getTranslation("entryplan.after.offer"), "col"),
                        head(getTranslation("entryplan.after.three"), "col"),
                        head(getTranslation("entryplan.after.six"), "col"))),
                body);
        table.addClassNames("empty-places", "afterwards");
        var frame = new Div(table);
        frame.addClassName("table-frame");
        getContent().add(frame);
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableCell cell(String key, HonestTable<Afterwards> table) {
        var cell = new NativeTableCell(
                table.isTooFew()
                        ? getTranslation("entryplan.after.few", HonestTable.LEAST)
                        : table.rows().stream()
                                .map(row -> getTranslation(
                                        "entryplan.after.count",
                                        row.things().stream()
                                                .map(one -> getTranslation("enum.Afterwards." + one))
                                                .collect(Collectors.joining(", ")),
                                        row.count()))
                                .collect(Collectors.joining(" · ")));
        cell.getElement().setAttribute("data-label", getTranslation(key));
        return cell;
    }
}
