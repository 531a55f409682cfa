package org.jobcenterportal.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
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
import org.jobcenterportal.attendance.EventReport;
import org.jobcenterportal.attendance.FeedbackAnswers;
import org.jobcenterportal.attendance.FeedbackAnswers.Opinion;
import org.jobcenterportal.attendance.HonestRates;
import org.jobcenterportal.attendance.Tally;
import org.jobcenterportal.uikit.FactStrip;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Notice;

/** F68, F69, F94: how an event went: each reason by itself, each number with what it counts, and groups beside it. */
class EvaluationPanel extends Composite<Div> {

    EvaluationPanel(EventReport report) {
        getContent().addClassNames("stack", "evaluation");
        getContent().add(day(report.counts()), feedback(report), year(report));
    }

    private Section day(EventReport.Counts counts) {
        var card = card("attendance.figures.title");
        if (!counts.isOver()) {
            card.add(Notice.note(getTranslation("attendance.figures.notYet"), ""));
        }
        card.add(
                new FactStrip()
                        .fact(
                                getTranslation("attendance.figures.came"),
                                Integer.toString(counts.came()),
                                getTranslation("attendance.figures.cameOf", counts.expected()))
                        .fact(
                                getTranslation("attendance.figures.notThere"),
                                counts.isOver() ? Integer.toString(counts.notThere()) : "–",
                                getTranslation("attendance.figures.notThereNote"))
                        .fact(
                                getTranslation("attendance.figures.excused"),
                                Integer.toString(counts.excused()),
                                getTranslation("attendance.figures.excusedNote"))
                        .fact(
                                getTranslation("attendance.figures.signedOff"),
                                Integer.toString(counts.signedOff()),
                                getTranslation("attendance.figures.signedOffNote")),
                new FactStrip()
                        .fact(
                                getTranslation("attendance.figures.byOffice"),
                                Integer.toString(counts.byOffice()),
                                getTranslation("attendance.figures.byOfficeNote"))
                        .fact(
                                getTranslation("attendance.figures.undeliverable"),
                                Integer.toString(counts.undeliverable()),
                                getTranslation("attendance.figures.undeliverableNote"))
                        .fact(
                                getTranslation("attendance.figures.walkedIn"),
                                Integer.toString(counts.walkedIn()),
                                getTranslation("attendance.figures.walkedInNote")));
        if (counts.isOver() && counts.expected() > 0) {
            var rate = new Tally(counts.came(), counts.notThere());
            card.add(Notice.note(
                    getTranslation("attendance.figures.rate", rate.percent()),
                    getTranslation(
                            "attendance.figures.rateText", EventReport.LEAST_IN_2022, EventReport.MOST_IN_2022)));
        }
        return card;
    }

    private Section feedback(EventReport report) {
        var card = card("attendance.figures.feedback");
        var results = report.feedback();
        if (results.count() == 0) {
            card.add(new Paragraph(getTranslation("attendance.figures.noFeedback")));
            return card;
        }
        var columns = new Div(
                opinions("attendance.feedback.helped", report, FeedbackAnswers::helped),
                opinions("attendance.feedback.understood", report, FeedbackAnswers::understood),
                opinions("attendance.feedback.suited", report, FeedbackAnswers::suited));
        columns.addClassName("event-rates");
        card.add(muted(getTranslation("attendance.figures.feedbackText", results.count())), columns);
        return card;
    }

    private Component opinions(String question, EventReport report, Function<FeedbackAnswers, Opinion> which) {
        var rows = new NativeTableBody();
        report.feedback()
                .to(which)
                .forEach((opinion, count) -> rows.add(row(
                        getTranslation("enum.Opinion." + opinion.name()),
                        Integer.toString(count),
                        count,
                        report.feedback().count())));
        return new Div(new H3(getTranslation(question)), new NativeTable(rows));
    }

    private Section year(EventReport report) {
        var card = card("attendance.figures.year", Formats.here().dateWithYear(report.since()));
        var tables = new Div(
                rates(
                        "attendance.figures.byKind",
                        report.byKind(),
                        kind -> getTranslation("enum.EventKind." + kind.name())),
                rates(
                        "attendance.figures.byHour",
                        report.byHour(),
                        part -> getTranslation("enum.DayPart." + part.name())),
                rates(
                        "attendance.figures.byChannel",
                        report.byChannel(),
                        way -> getTranslation("enum.CameBy." + way.name())));
        tables.addClassName("event-rates");
        card.add(muted(getTranslation("attendance.figures.yearText")), tables);
        return card;
    }

    private <K> Component rates(String title, HonestRates<K> rates, Function<K, String> words) {
        var part = new Div(new H3(getTranslation(title)));
        if (rates.isTooFew()) {
            part.add(new Paragraph(getTranslation("attendance.figures.tooFew")));
            return part;
        }
        var rows = new NativeTableBody();
        rates.rates()
                .forEach(rate -> rows.add(
                        row(rate.groups().stream().map(words).collect(Collectors.joining(" + ")), rate.tally())));
        rows.add(row(getTranslation("attendance.figures.total"), rates.total()));
        part.add(new NativeTable(head(), rows));
        return part;
    }

    private NativeTableHeader head() {
        return new NativeTableHeader(new NativeTableRow(
                column("attendance.figures.group"), column("attendance.figures.share"), new NativeTableCell()));
    }

    private NativeTableHeaderCell column(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(String label, Tally tally) {
        return row(
                label,
                getTranslation("attendance.figures.percent", tally.percent()) + " ("
                        + getTranslation("attendance.figures.of", tally.came(), tally.expected()) + ")",
                tally.came(),
                tally.expected());
    }

    private static NativeTableRow row(String label, String number, int value, int most) {
        var what = new NativeTableHeaderCell(label);
        what.getElement().setAttribute("scope", "row");
        var bar = new Element("progress")
                .setAttribute("max", Integer.toString(Math.max(most, 1)))
                .setAttribute("value", Integer.toString(value))
                .setAttribute("aria-hidden", "true");
        var picture = new Div();
        picture.getElement().appendChild(bar);
        return new NativeTableRow(what, new NativeTableCell(number), new NativeTableCell(picture));
    }

    private Section card(String key, Object... arguments) {
        var card = new Section(new H2(getTranslation(key, arguments)));
        card.addClassNames("card", "stack");
        return card;
    }

    private static Paragraph muted(String text) {
        var line = new Paragraph(text);
        line.addClassNames("small", "muted");
        return line;
    }
}
