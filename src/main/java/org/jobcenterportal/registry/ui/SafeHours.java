package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobcenterportal.citizens.ContactTime;

/** On which weekdays it is safe to call, each with hours of its own. */
class SafeHours extends Composite<Div> {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final Map<DayOfWeek, List<Span>> spans = new EnumMap<>(DayOfWeek.class);
    private final Div rows = new Div();

    SafeHours(FormChecks checks) {
        days.setLabel(getTranslation("registry.reach.days"));
        days.setHelperText(getTranslation("registry.reach.daysHint"));
        days.setItems(Arrays.asList(DayOfWeek.values()));
        days.setItemLabelGenerator(this::name);
        days.addValueChangeListener(change -> showRows());
        checks.add(days, this::problem);
        rows.addClassNames("stack", "close");
        getContent().addClassNames("stack", "close");
        getContent().add(days, rows);
    }

    void show(Set<ContactTime> times) {
        spans.clear();
        times.stream()
                .sorted()
                .forEach(time -> spans.computeIfAbsent(time.weekday(), day -> new ArrayList<>())
                        .add(new Span(time.weekday(), time.starts(), time.ends())));
        days.setValue(Set.copyOf(spans.keySet()));
        showRows();
    }

    /** Ask the checks first. */
    Set<ContactTime> value() {
        return days.getValue().stream()
                .flatMap(day -> spans.get(day).stream())
                .map(Span::value)
                .collect(Collectors.toSet());
    }

    /** A day that is new begins with the hours of the day before it in the week. */
    private void showRows() {
        rows.removeAll();
        days.getValue().stream()
                .sorted()
                .forEach(day -> spans.computeIfAbsent(day, this::asBefore).forEach(span -> rows.add(span.row)));
    }

    private List<Span> asBefore(DayOfWeek day) {
        return new ArrayList<>(List.of(days.getValue().stream()
                .filter(other -> other.compareTo(day) < 0 && spans.containsKey(other))
                .max(DayOfWeek::compareTo)
                .map(other -> spans.get(other).getFirst())
                .map(other -> new Span(day, other.from.getValue(), other.until.getValue()))
                .orElseGet(() -> new Span(day, MORNING, LocalTime.NOON))));
    }

    private Optional<String> problem() {
        var wrong = days.getValue().stream()
                .sorted()
                .flatMap(day -> spans.get(day).stream())
                .filter(Span::isMarkedWrong)
                .toList();
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(getTranslation("registry.reach.timesWrongOn", name(wrong.getFirst().day)));
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.of(getLocale().getLanguage()));
    }

    /** The hours of one day. */
    private final class Span {

        private final DayOfWeek day;
        private final TimePicker from;
        private final TimePicker until;
        private final Div row;

        Span(DayOfWeek day, LocalTime starts, LocalTime ends) {
            this.day = day;
            from = picker("registry.reach.fromOn", starts);
            until = picker("registry.reach.untilOn", ends);
            row = new Div(from, until);
            row.addClassName("field-row");
        }

        private TimePicker picker(String labelKey, LocalTime time) {
            var picker = new TimePicker(getTranslation(labelKey, name(day)));
            picker.setLocale(SafeHours.this.getLocale());
            picker.setManualValidation(true);
            picker.setErrorMessage(getTranslation("registry.reach.timesWrong"));
            picker.setValue(time);
            picker.addValueChangeListener(change -> until.setInvalid(false));
            return picker;
        }

        ContactTime value() {
            return new ContactTime(day, from.getValue(), until.getValue());
        }

        boolean isMarkedWrong() {
            until.setInvalid(from.getValue() == null
                    || until.getValue() == null
                    || !from.getValue().isBefore(until.getValue()));
            return until.isInvalid();
        }
    }
}
