package org.jobcenterportal.uikit;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Free times as a list of days with radio buttons: one group a day, one value across all groups, never a calendar
 * that only opens. Keys work as in any radio group; Tab leads from day to day.
 */
public class SlotList<T> extends AbstractCompositeField<Div, SlotList<T>, @Nullable T> {

    private final List<RadioButtonGroup<FreeTime<T>>> groups = new ArrayList<>();
    private final List<H2> headings = new ArrayList<>();
    private final Div days = new Div();
    private final Div foot = new Div();
    private final Paragraph problem = new Paragraph();
    private boolean settling;

    public SlotList() {
        super(null);
        days.addClassName("slot-list");
        foot.addClassName("slot-list-foot");
        getContent().addClassNames("stack", "far");
        problem.addClassName("slot-problem");
        problem.setVisible(false);
        getContent().add(problem, days);
    }

    /** Says above the days what is wrong, until a time is chosen. */
    public void tell(String wrong) {
        problem.setText(wrong);
        problem.setVisible(true);
    }

    /** Shows these days instead of what was there; a chosen time that is still among them stays chosen. */
    public void show(List<DayGroup<T>> shown) {
        days.removeAll();
        groups.clear();
        headings.clear();
        append(shown);
        if (getValue() != null && time(getValue()).isEmpty()) {
            setModelValue(null, false);
        }
    }

    /** Adds later days below and leads the focus to the first of them. */
    public void showMore(List<DayGroup<T>> later) {
        var first = headings.size();
        append(later);
        if (first < headings.size()) {
            BrowserActions.focus(headings.get(first));
        }
    }

    /** Offers "Spätere Tage zeigen" below the days. */
    public void offerLaterDays(Runnable action) {
        foot.removeAll();
        foot.add(new SecondaryButton(getTranslation("uikit.slots.later"), IconName.DOWN, action).fullWidth());
        getContent().add(foot);
    }

    /** There are no later days. */
    public void offerNoLaterDays() {
        getContent().remove(foot);
    }

    /** The chosen time with its words. */
    public Optional<FreeTime<T>> chosen() {
        return Optional.ofNullable(getValue()).flatMap(this::time);
    }

    private void append(List<DayGroup<T>> shown) {
        for (var day : shown) {
            days.add(day(day));
        }
        setPresentationValue(getValue());
    }

    private Component day(DayGroup<T> day) {
        var heading = new H2(new Span(day.heading()));
        heading.addClassName("slot-day-head");
        heading.setId("slot-day-" + UUID.randomUUID());
        heading.getElement().setAttribute("tabindex", "-1");
        headings.add(heading);
        var note = new Span(day.note());
        note.addClassName("slot-day-note");
        heading.add(note);

        var group = new RadioButtonGroup<FreeTime<T>>();
        group.addClassName("slot-day");
        group.setAriaLabelledBy(heading.getId().orElseThrow());
        group.setItems(day.times());
        group.setRenderer(new ComponentRenderer<>(SlotList::words));
        group.addValueChangeListener(change -> {
            if (!settling && change.getValue() != null) {
                choose(group, change.getValue(), change.isFromClient());
            }
        });
        groups.add(group);
        return new Div(heading, group);
    }

    private void choose(RadioButtonGroup<FreeTime<T>> group, FreeTime<T> time, boolean fromClient) {
        settle(() -> groups.stream().filter(other -> other != group).forEach(RadioButtonGroup::clear));
        problem.setVisible(false);
        setModelValue(time.value(), fromClient);
    }

    /** Changes the groups without taking the change for a choice. */
    private void settle(Runnable change) {
        settling = true;
        try {
            change.run();
        } finally {
            settling = false;
        }
    }

    private static <T> Component words(FreeTime<T> free) {
        var time = new Span(free.time());
        time.addClassName("slot-time");
        var line = new Span(free.line());
        line.addClassName("slot-line");
        return free.line().isEmpty() ? time : new Span(time, line);
    }

    @Override
    protected void setPresentationValue(@Nullable T value) {
        problem.setVisible(problem.isVisible() && value == null);
        settle(() -> groups.forEach(group -> group.getListDataView()
                .getItems()
                .filter(time -> time.value().equals(value))
                .findFirst()
                .ifPresentOrElse(group::setValue, group::clear)));
    }

    private Optional<FreeTime<T>> time(T value) {
        return groups.stream()
                .flatMap(group -> group.getListDataView().getItems())
                .filter(time -> time.value().equals(value))
                .findFirst();
    }
}
