package org.jobcenterportal.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A working day from top to bottom, true to the length of its times; on a phone the same blocks as a list. */
public class DayColumn extends Div {

    private static final int QUARTER = 15;

    private final LocalTime first;
    private final LocalTime last;
    private final OrderedList lane = new OrderedList();
    private final Formats formats = Formats.here();

    /**
     * @param label what it shows, for screen readers: "Tagesplan"
     * @param first the first full hour
     * @param last the full hour at which the column ends
     */
    public DayColumn(String label, LocalTime first, LocalTime last, List<DayBlock> blocks) {
        this.first = first.truncatedTo(ChronoUnit.HOURS);
        this.last = last;
        addClassName("day-column");
        setClassName(
                "fine",
                blocks.stream()
                        .anyMatch(block -> isQuarter(block) && !block.actions().isEmpty()));
        lane.addClassName("lane");
        lane.getElement().setAttribute("aria-label", label);
        blocks.stream()
                .sorted(Comparator.comparing(DayBlock::from))
                .filter(block ->
                        !block.from().isBefore(this.first) && block.from().isBefore(last))
                .forEach(block -> lane.add(item(block, blocks)));
        add(hours(), lane);
    }

    /** Draws a line where the day stands now, if it is within the column. */
    public DayColumn now(LocalTime time) {
        if (time.isBefore(first) || !time.isBefore(last)) {
            return this;
        }
        var line = new ListItem();
        line.addClassNames("now-line", "from-" + quarters(first, time), "fifth-" + time.getMinute() % QUARTER / 3);
        line.getElement().setAttribute("aria-hidden", "true");
        lane.add(line);
        return this;
    }

    private Div hours() {
        var hours = new Div();
        hours.addClassName("hours");
        hours.getElement().setAttribute("aria-hidden", "true");
        for (var hour = first; hour.isBefore(last); hour = hour.plusHours(1)) {
            hours.add(new Span(formats.bareTime(hour)));
        }
        return hours;
    }

    private ListItem item(DayBlock block, List<DayBlock> all) {
        var end = block.until().isAfter(last) ? last : block.until();
        var item = new ListItem(box(block));
        half(block, all).ifPresent(item::addClassName);
        item.addClassNames("from-" + quarters(first, block.from()), "span-" + Math.max(1, quarters(block.from(), end)));
        return item;
    }

    /** What did not take place leaves room beside it for whoever has the time now, and for what is free again. */
    private static Optional<String> half(DayBlock block, List<DayBlock> all) {
        var beside = all.stream()
                .filter(other -> other != block && other.overlaps(block))
                .map(DayBlock::kind)
                .toList();
        return switch (block.kind()) {
            case MISSED ->
                beside.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                beside.stream().allMatch(kind -> kind == DayBlock.Kind.FREE) ? "end-rest" : "end-half");
            case TAKEN, DONE, CONFLICT, HELD ->
                beside.contains(DayBlock.Kind.MISSED) ? Optional.of("start-half") : Optional.empty();
            case FREE -> beside.contains(DayBlock.Kind.MISSED) ? Optional.of("start-third") : Optional.empty();
            case PAUSE -> Optional.empty();
        };
    }

    private Div box(DayBlock block) {
        var timed = block.kind() == DayBlock.Kind.PAUSE
                ? block.title()
                : formats.bareTime(block.from()) + " · " + block.title();
        var title = block.href() == null ? new Span(timed) : new Span(new Anchor(block.href(), timed));
        title.addClassName("day-block-title");
        var words = new Div(title);
        if (block.phone() != null) {
            var phone = new Span(new PhoneLink(block.phone()));
            phone.addClassName("day-block-phone");
            words.add(phone);
        }
        if (!block.line().isEmpty()) {
            var line = new Span(block.line());
            line.addClassName("day-block-line");
            words.add(line);
        }
        var actions = new Div();
        actions.addClassName("day-block-actions");
        block.actions().forEach(actions::add);
        var box = new Div(words, actions);
        box.addClassNames("day-block", block.kind().className());
        box.setClassName("short", block.isShort());
        box.setClassName("quarter", isQuarter(block));
        return box;
    }

    private static boolean isQuarter(DayBlock block) {
        return quarters(block.from(), block.until()) <= 1;
    }

    private static int quarters(LocalTime from, LocalTime until) {
        return Math.toIntExact(ChronoUnit.MINUTES.between(from, until)) / QUARTER;
    }
}
