package org.jobcenterportal.caselist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jobcenterportal.caselist.CaseFilter;
import org.jobcenterportal.caselist.CaseLine;
import org.jobcenterportal.caselist.CaseList;
import org.jobcenterportal.caselist.CaseSheet;
import org.jobcenterportal.caselist.CaseSort;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;

/** The list as a file: only what stands on the screen, and the log says that it was taken along. */
class ExportMenu extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient CaseList cases;
    private final CaseFilter filter;
    private final transient CaseListWords words;
    private final Locale reader;

    ExportMenu(CaseList cases, CaseFilter filter, CaseListWords words) {
        this.cases = cases;
        this.filter = filter;
        this.words = words;
        this.reader = getLocale();
        addClassName("export-menu");
        var name = getTranslation("caselist.file");
        var title = getTranslation("caselist.title");
        add(
                link("caselist.export.xlsx", name + ".xlsx", XLSX, sheet -> sheet.xlsx(title)),
                link("caselist.export.csv", name + ".csv", "text/csv", CaseSheet::csv));
    }

    private LinkButton link(String key, String file, String type, Function<CaseSheet, byte[]> written) {
        var link = new LinkButton(getTranslation(key), IconName.DOWNLOAD, "");
        link.setHref(DownloadHandler.fromInputStream(download -> {
            var bytes = written.apply(sheet());
            return new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
        }));
        return link;
    }

    private CaseSheet sheet() {
        return new CaseSheet(
                List.of(
                        words.text("caselist.column.number"),
                        words.text("caselist.column.name"),
                        words.text("caselist.column.age"),
                        words.text("caselist.column.children"),
                        words.text("caselist.column.german"),
                        words.text("caselist.column.work"),
                        words.text("caselist.column.benefit"),
                        words.text("caselist.column.lastContact"),
                        words.text("caselist.column.counsellor")),
                cases.export(filter, CaseSort.BY_NAME, reader).stream()
                        .map(this::row)
                        .toList());
    }

    private List<String> row(CaseLine line) {
        return List.of(
                line.number().readable(),
                words.name(line),
                words.age(line),
                words.children(line),
                words.german(line),
                line.work() == null ? "" : line.work(),
                words.benefit(line),
                words.lastContact(line),
                words.counsellor(line));
    }
}
