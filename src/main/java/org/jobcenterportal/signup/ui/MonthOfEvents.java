package org.jobcenterportal.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jobcenterportal.signup.EventWindow.Announced;
import org.jobcenterportal.signup.ui.EventLinks.Search;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;

/** The events of a month on its days; on a phone the days with events stand one below the other. */
class MonthOfEvents extends Composite<Div> {

    private final YearMonth month;
    private final Map<LocalDate, List<Announced>> byDay;
    private final Formats formats = Formats.here();

    MonthOfEvents(YearMonth month, List<Announced> events, Search search) {
        this.month = month;
        this.byDay = events.stream()
                .collect(Collectors.groupingBy(one -> one.event().when().day()));
        var name = new H2(monthName());
        name.addClassName("as-h3");
        var head = new Div(
                step("signup.month.before", IconName.LEFT, search.in(month.minusMonths(1))),
                name,
                step("signup.month.after", IconName.RIGHT, search.in(month.plusMonths(1))));
        head.addClassName("month-head");
        getContent().addClassName("stack");
        getContent().add(head, table());
    }

    private String monthName() {
        return getTranslation("signup.month.name", month.atDay(1).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    private Component step(String key, IconName icon, Search search) {
        return new LinkButton(getTranslation(key), icon, EventLinks.find(search)).quiet();
    }

    private Component table() {
        var head = new NativeTableRow();
        for (var day : DayOfWeek.values()) {
            head.add(new NativeTableHeaderCell(
                    formats.weekdayShort(month.atDay(1).with(TemporalAdjusters.nextOrSame(day)))));
        }
        var body = new NativeTableBody();
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var monday = first; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            var week = new NativeTableRow();
            for (int offset = 0; offset < 7; offset++) {
                week.add(day(monday.plusDays(offset)));
            }
            body.add(week);
        }
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("event-month");
        table.getElement().setAttribute("aria-label", monthName());
        return table;
    }

    private NativeTableCell day(LocalDate day) {
        var cell = new NativeTableCell();
        if (!YearMonth.from(day).equals(month)) {
            cell.addClassName("outside");
            return cell;
        }
        var number = new Span(formats.weekdayShort(day) + " ");
        number.addClassName("weekday");
        var shown = new Day(day);
        shown.add(number, new Span(formats.dayOfMonth(day)));
        cell.add(shown);
        var events = byDay.getOrDefault(day, List.of());
        cell.addClassName(events.isEmpty() ? "empty" : "full");
        events.forEach(one -> {
            var link = new Anchor(
                    EventLinks.event(one.event()),
                    formats.bareTime(one.event().when().start()) + " "
                            + one.event().texts().in(getLocale()).title());
            cell.add(link);
        });
        return cell;
    }

    @Tag("time")
    private static final class Day extends HtmlContainer {

        private Day(LocalDate day) {
            getElement().setAttribute("datetime", day.toString());
        }
    }
}
