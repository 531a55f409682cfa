package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** A card with a curve and, in the same place, its table: drawn on the server, once wide and once for a phone. */
public class CurveChart extends Composite<Div> {

    private final Div picture = new Div();
    private final Div table = new Div();

    public CurveChart(CardHeading title, Curve curve, Component... between) {
        var choices = new ViewSwitch(getTranslation("uikit.chart.as"))
                .choice(IconName.CHART, getTranslation("uikit.chart.curve"), () -> show(false))
                .choice(IconName.TABLE, getTranslation("uikit.chart.table"), () -> show(true));
        choices.addClassName("push");
        var head = new Div(title, choices);
        head.addClassName("card-head");
        picture.getElement().setAttribute("role", "img").setAttribute("aria-label", curve.about());
        picture.addClassName("curve");
        picture.add(drawing("curve-wide", curve, 704, 430), drawing("curve-narrow", curve, 330, 340));
        table.add(table(curve));
        table.addClassName("chart-table");
        getContent().addClassNames("curve-chart", "stack");
        getContent().add(head);
        getContent().add(between);
        getContent().add(picture, table);
        show(false);
    }

    private void show(boolean isTable) {
        picture.setVisible(!isTable);
        table.setVisible(isTable);
    }

    private static Span drawing(String look, Curve curve, int width, int height) {
        var drawing = new Span();
        drawing.addClassName(look);
        drawing.getElement().setProperty("innerHTML", new CurveDrawing(curve, width, height).svg());
        return drawing;
    }

    private static NativeTable table(Curve curve) {
        var rows = new NativeTableBody();
        curve.points().forEach(point -> {
            var number = new NativeTableHeaderCell(Integer.toString(point.number()));
            number.getElement().setAttribute("scope", "row");
            var row =
                    new NativeTableRow(number, new NativeTableCell(curve.part().apply(point.part())));
            var isChosen = point.number() == curve.chosen().number();
            row.add(new NativeTableCell(isChosen ? curve.chosen().title() : ""));
            row.setClassName("chosen", isChosen);
            rows.add(row);
        });
        return new NativeTable(
                new NativeTableHeader(
                        new NativeTableRow(column(curve.across()), column(curve.up()), new NativeTableCell())),
                rows);
    }

    private static NativeTableHeaderCell column(String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
