package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.citizens.TimelineEntry.Kind;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.uikit.Chip;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Timeline;

/** One line for everything: what is coming on top, then what was, backwards; narrowed to contacts or offers. */
class CaseHistory extends Composite<Section> {

    private static final int SHOWN_AT_FIRST = 6;
    private static final int SHOWN_MORE = 20;

    private enum Filter {
        ALL(EnumSet.allOf(Kind.class)),
        CONTACTS(EnumSet.of(Kind.CONTACT, Kind.CONSULTATION)),
        OFFERS(EnumSet.of(Kind.OFFER));

        private final Set<Kind> kinds;

        Filter(Set<Kind> kinds) {
            this.kinds = kinds;
        }
    }

    private final Clock clock;
    private final Div filters = new Div();
    private final Div line = new Div();
    private List<TimelineEntry> entries = List.of();
    private Filter filter = Filter.ALL;
    private int shown = SHOWN_AT_FIRST;

    CaseHistory(Clock clock) {
        this.clock = clock;
        filters.addClassNames("case-filters", "push");
        filters.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("casework.history.filter"));
        var head = new Div(new H2(getTranslation("casework.history.title")), filters);
        head.addClassName("card-head");
        getContent().addClassNames("card", "case-history");
        getContent().add(head, line);
        drawFilters();
    }

    void show(List<TimelineEntry> entries) {
        this.entries = entries;
        draw();
    }

    private void drawFilters() {
        filters.removeAll();
        for (var one : Filter.values()) {
            filters.add(new Chip(getTranslation("casework.history.filter." + one), null, () -> choose(one))
                    .pressed(one == filter));
        }
    }

    private void choose(Filter chosen) {
        filter = chosen;
        shown = SHOWN_AT_FIRST;
        filters.getChildren()
                .map(Chip.class::cast)
                .forEach(chip -> chip.pressed(filters.indexOf(chip) == filter.ordinal()));
        draw();
    }

    private void draw() {
        line.removeAll();
        var matching = entries.stream()
                .filter(entry -> filter.kinds.contains(entry.kind()))
                .toList();
        if (matching.isEmpty()) {
            line.add(nothing());
            return;
        }
        var timeline = new Timeline();
        matching.stream().limit(shown).forEach(entry -> add(timeline, entry));
        line.add(timeline);
        if (matching.size() > shown) {
            line.add(new SecondaryButton(
                            getTranslation("casework.history.earlier", matching.size() - shown),
                            IconName.DOWN,
                            this::showMore)
                    .compact());
        }
    }

    private Component nothing() {
        return filter == Filter.ALL
                ? new Paragraph(getTranslation("casework.history.empty"))
                : new EmptyState(
                        IconName.FILTER,
                        getTranslation("casework.history.emptyFilter." + filter),
                        "",
                        new SecondaryButton(getTranslation("casework.history.showAll"), () -> choose(Filter.ALL)));
    }

    private void showMore() {
        shown += SHOWN_MORE;
        draw();
    }

    private void add(Timeline timeline, TimelineEntry entry) {
        timeline.station(
                entry.status(),
                entry.icon(),
                entry.title(),
                entry.address(),
                when(entry),
                entry.sentence() == null ? "" : entry.sentence());
    }

    /** "Do, 26. Nov., 10:00" for what is coming, "18. Nov." for what was, with the year where it was another. */
    private String when(TimelineEntry entry) {
        var now = clock.instant();
        var day = OfficeTime.dayOf(entry.at());
        var today = OfficeTime.dayOf(now);
        if (entry.at().isAfter(now)) {
            return new CaseWords(this, getLocale()).moment(entry.at());
        }
        if (day.equals(today)) {
            return getTranslation("casework.history.today");
        }
        return getTranslation(
                day.getYear() == today.getYear() ? "casework.history.day" : "casework.history.dayWithYear", entry.at());
    }
}
