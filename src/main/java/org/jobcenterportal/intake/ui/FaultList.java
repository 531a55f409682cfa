package org.jobcenterportal.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jobcenterportal.intake.CellProblem;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;

/** What is wrong in which row and column, in words; all of it as a file, so that it can be corrected row by row. */
class FaultList extends Composite<Div> {

    private static final int SHOWN = 50;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r\n";

    FaultList(List<CellProblem> problems, int rows) {
        getContent().addClassName("stack");
        var list = new UnorderedList();
        list.addClassName("intake-faults");
        problems.stream().limit(SHOWN).map(this::words).map(ListItem::new).forEach(list::add);
        getContent()
                .add(
                        new H3(getTranslation("intake.faults.title", rows)),
                        new Paragraph(getTranslation("intake.faults.text")),
                        list);
        if (problems.size() > SHOWN) {
            getContent().add(new Paragraph(getTranslation("intake.faults.more", problems.size() - SHOWN)));
        }
        getContent().add(new Div(download(problems)));
    }

    private String words(CellProblem problem) {
        var fault = getTranslation("enum.CellFault." + problem.fault(), problem.value());
        return problem.field() == null
                ? getTranslation("intake.faults.row", problem.row(), fault)
                : getTranslation(
                        "intake.faults.cell",
                        problem.row(),
                        getTranslation("enum.IntakeField." + problem.field()),
                        fault);
    }

    private Component download(List<CellProblem> problems) {
        var link = new LinkButton(getTranslation("intake.faults.download"), IconName.DOWNLOAD, "");
        var name = getTranslation("intake.faults.file") + ".csv";
        var text = new StringBuilder(BYTE_ORDER_MARK)
                .append(line(
                        getTranslation("intake.faults.column.row"),
                        getTranslation("intake.faults.column.field"),
                        getTranslation("intake.faults.column.fault")));
        problems.forEach(problem -> text.append(line(
                Integer.toString(problem.row()),
                problem.field() == null ? "" : getTranslation("enum.IntakeField." + problem.field()),
                getTranslation("enum.CellFault." + problem.fault(), problem.value()))));
        var file = text.toString().getBytes(StandardCharsets.UTF_8);
        link.setHref(DownloadHandler.fromInputStream(download ->
                new DownloadResponse(new ByteArrayInputStream(file), name, "text/csv;charset=UTF-8", file.length)));
        return link;
    }

    private static String line(String... cells) {
        var line = new StringBuilder();
        for (var cell : cells) {
            var harmless = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
            line.append(line.isEmpty() ? "\"" : ";\"")
                    .append(harmless.replace("\"", "\"\""))
                    .append('"');
        }
        return line.append("\r\n").toString();
    }
}
