package org.jobcenterportal.providing.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import org.jobcenterportal.providing.StayFile;
import org.jobcenterportal.providing.StayFile.AwayDay;
import org.jobcenterportal.uikit.Formats;

/** The days on which somebody was away, month by month, the latest first. */
class AwayList extends Composite<Div> {

    AwayList(StayFile file) {
        getContent().addClassNames("stack", "close");
        if (file.away().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("providing.away.none")));
        }
        file.away().stream()
                .collect(groupingBy(day -> YearMonth.from(day.day()), LinkedHashMap::new, toList()))
                .forEach((month, days) -> show(month, file.reported().contains(month), days));
    }

    private void show(YearMonth month, boolean isReported, List<AwayDay> days) {
        var list = new UnorderedList();
        list.addClassName("participant-list");
        days.forEach(day -> list.add(item(day)));
        getContent().add(new H3(getTranslation("providing.monthName", month.atDay(1))));
        if (!isReported) {
            var note = new Paragraph(getTranslation("providing.away.open"));
            note.addClassNames("muted", "small");
            getContent().add(note);
        }
        getContent().add(list);
    }

    private ListItem item(AwayDay day) {
        var reason = day.reason();
        var why = new Span(
                reason == null
                        ? getTranslation(day.isExcused() ? "providing.away.excused" : "providing.away.unexcused")
                        : getTranslation("enum.AbsenceReason." + reason));
        var item = new ListItem(new Span(Formats.here().weekdayDate(day.day())), why);
        if (day.wasCorrected()) {
            var corrected = new Span(getTranslation("providing.away.corrected"));
            corrected.addClassNames("muted", "small");
            item.add(corrected);
        }
        return item;
    }
}
