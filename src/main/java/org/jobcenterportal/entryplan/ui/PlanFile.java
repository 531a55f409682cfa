package org.jobcenterportal.entryplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.caselist.CaseSheet;
import org.jobcenterportal.entryplan.PlanOfYear;
import org.jobcenterportal.entryplan.PlanRow;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;

/** The plan of a year as a file, with the same words where the portal counts nothing. */
class PlanFile extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> COLUMNS = List.of(
            "instrument", "planned", "plannedSoFar", "entered", "forecast", "placesPlanned", "places", "occupied");

    private final transient PlanOfYear plan;

    PlanFile(PlanOfYear plan) {
        this.plan = plan;
        addClassNames("row", "wrap");
        var year = Integer.toString(plan.year());
        var name = getTranslation("entryplan.file.name", year);
        add(
                link("entryplan.file.xlsx", name + ".xlsx", XLSX, sheet -> sheet.xlsx(year)),
                link("entryplan.file.csv", name + ".csv", "text/csv", CaseSheet::csv));
    }

    private LinkButton link(String key, String file, String type, Function<CaseSheet, byte[]> written) {
        var link = new LinkButton(getTranslation(key), IconName.DOWNLOAD, "").compact();
        link.setHref(DownloadHandler.fromInputStream(download -> {
            var bytes = written.apply(table());
            return new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
        }));
        return link;
    }

    CaseSheet table() {
        return new CaseSheet(
                COLUMNS.stream()
                        .map(column -> getTranslation("entryplan.file." + column))
                        .toList(),
                plan.rows().stream().map(this::row).toList());
    }

    private List<String> row(PlanRow row) {
        var counted = Stream.of(
                        row.plannedSoFar(), row.entered(), row.forecast(), row.placesToday(), row.occupiedToday())
                .map(number ->
                        row.isCounted() ? Integer.toString(number) : getTranslation("entryplan.entries.notCounted"))
                .toList();
        return List.of(
                row.plans().stream()
                        .map(kept ->
                                getTranslation("enum.Instrument." + kept.plan().instrument()))
                        .collect(Collectors.joining(" + ")),
                Integer.toString(row.planned()),
                counted.get(0),
                counted.get(1),
                counted.get(2),
                Integer.toString(row.plans().stream()
                        .mapToInt(kept -> kept.plan().places())
                        .sum()),
                counted.get(3),
                counted.get(4));
    }
}
