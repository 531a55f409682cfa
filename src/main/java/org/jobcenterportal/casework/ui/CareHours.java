package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jobcenterportal.casework.CarePlan;
import org.jobcenterportal.casework.CarePlan.Row;
import org.jobcenterportal.casework.CarePlan.Window;
import org.jobcenterportal.citizens.HouseholdDetails.Member;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Notice;

/** Who is looked after when, from 6 to 18 hours, as bars and in words, and what follows from it. */
class CareHours extends Composite<Section> {

    private static final LocalTime FIRST = LocalTime.of(6, 0);
    private static final LocalTime LAST = LocalTime.of(18, 0);
    private static final int QUARTER = 15;
    private static final int SCALE_STEP = 2;

    CareHours(CarePlan plan) {
        var rows = new UnorderedList();
        rows.addClassName("care-hours");
        plan.rows().forEach(row -> rows.add(row(row)));
        getContent().addClassNames("care", "stack", "close");
        getContent().add(new H3(getTranslation("casework.care.title")), rows, scale(), legend(), conclusion(plan));
    }

    private ListItem row(Row row) {
        var name = new Span(
                row.from() == null
                        ? row.child().person().name().givenName()
                        : getTranslation("casework.care.from", row.from()));
        name.addClassName("care-name");
        var bar = new Div();
        bar.addClassName("care-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        if (row.starts() != null && row.ends() != null) {
            bar.add(block(row.starts(), row.ends()));
        }
        var words = new Span(inWords(row));
        words.addClassName("visually-hidden");
        return new ListItem(name, bar, words);
    }

    private static Span block(LocalTime starts, LocalTime ends) {
        var from = quarters(starts.isBefore(FIRST) ? FIRST : starts);
        var until = quarters(ends.isAfter(LAST) ? LAST : ends);
        var block = new Span();
        block.addClassNames("care-block", "care-at-" + from, "care-long-" + Math.max(1, until - from));
        return block;
    }

    private String inWords(Row row) {
        var name = row.child().person().name().givenName();
        if (row.starts() != null && row.ends() != null) {
            var formats = Formats.here();
            return getTranslation(
                    "casework.care.hours", name, formats.bareTime(row.starts()), formats.bareTime(row.ends()));
        }
        return getTranslation(
                row.child().care() != null && row.from() != null ? "casework.care.unknown" : "casework.care.nobody",
                name);
    }

    private static Component scale() {
        var scale = new Div();
        scale.addClassName("care-scale");
        scale.getElement().setAttribute("aria-hidden", "true");
        for (var hour = FIRST.getHour(); hour <= LAST.getHour(); hour += SCALE_STEP) {
            scale.add(new Span(Integer.toString(hour)));
        }
        return scale;
    }

    private Component legend() {
        var sample = new Span();
        sample.addClassNames("care-block", "care-sample");
        sample.getElement().setAttribute("aria-hidden", "true");
        var legend = new Paragraph(sample, new Span(getTranslation("casework.care.legend")));
        legend.addClassName("care-legend");
        return legend;
    }

    private Component conclusion(CarePlan plan) {
        var windows = plan.windows();
        var later = windows.stream()
                .skip(1)
                .map(window -> getTranslation("casework.care.later", window.day(), what(window)))
                .collect(Collectors.joining(" "));
        return Notice.note(getTranslation("casework.care.today", what(windows.getFirst())), later);
    }

    private String what(Window window) {
        if (window.starts() != null && window.ends() != null) {
            var formats = Formats.here();
            return getTranslation(
                    "casework.care.possible", formats.bareTime(window.starts()), formats.bareTime(window.ends()));
        }
        if (!window.without().isEmpty()) {
            return getTranslation(
                    "casework.care.family",
                    names(window.without()),
                    window.without().size());
        }
        return window.unknown().isEmpty()
                ? getTranslation("casework.care.never")
                : getTranslation("casework.care.missing", names(window.unknown()));
    }

    private String names(List<Member> children) {
        return children.stream().map(child -> child.person().name().givenName()).collect(Collectors.joining(", "));
    }

    private static int quarters(LocalTime time) {
        return Math.toIntExact(ChronoUnit.MINUTES.between(FIRST, time)) / QUARTER;
    }
}
