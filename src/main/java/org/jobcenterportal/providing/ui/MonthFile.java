package org.jobcenterportal.providing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobcenterportal.caselist.CaseSheet;
import org.jobcenterportal.providing.AbsenceReason;
import org.jobcenterportal.providing.MonthDesk;
import org.jobcenterportal.providing.MonthSheet;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;

/** A month as a file: a working copy, and the log says that it was taken along. */
class MonthFile extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient MonthDesk desk;
    private final transient MonthSheet shown;
    private final transient ProviderWords words;
    private final transient Formats formats = Formats.here();

    MonthFile(MonthDesk desk, MonthSheet shown) {
        this.desk = desk;
        this.shown = shown;
        this.words = new ProviderWords(this);
        addClassName("participant-moves");
        var name = getTranslation("providing.month.file", shown.term().month().toString());
        var title = words.month(shown.term().month());
        add(
                link("providing.month.xlsx", name + ".xlsx", XLSX, sheet -> sheet.xlsx(title)),
                link("providing.month.csv", name + ".csv", "text/csv", CaseSheet::csv));
    }

    private LinkButton link(String key, String file, String type, Function<CaseSheet, byte[]> written) {
        var link = new LinkButton(getTranslation(key), IconName.DOWNLOAD, "");
        link.setHref(DownloadHandler.fromInputStream(download -> {
            var bytes = written.apply(table());
            return new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
        }));
        return link;
    }

    private CaseSheet table() {
        var sheet = desk.export(shown.run().id(), shown.term().month()).orElseThrow(NotFoundException::new);
        return new CaseSheet(
                Stream.of("who", "day", "reason", "excused")
                        .map(column -> getTranslation("providing.month." + column))
                        .toList(),
                sheet.lines().stream().flatMap(this::rows).toList());
    }

    /** A row for each day on which she was away, and one for whoever never was. */
    private Stream<List<String>> rows(MonthSheet.Line line) {
        var who = words.who(line.who());
        return line.away().isEmpty()
                ? Stream.of(List.of(who, "", getTranslation("providing.month.never"), ""))
                : line.away().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(day -> row(who, day));
    }

    private List<String> row(String who, Map.Entry<LocalDate, AbsenceReason> day) {
        return List.of(
                who,
                formats.dateWithYear(day.getKey()),
                getTranslation("enum.AbsenceReason." + day.getValue()),
                getTranslation(day.getValue().isExcused() ? "providing.month.yes" : "providing.month.no"));
    }
}
