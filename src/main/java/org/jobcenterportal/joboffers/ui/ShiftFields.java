package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jobcenterportal.joboffers.Shift;
import org.jobcenterportal.joboffers.ShiftKind;
import org.jspecify.annotations.Nullable;

/** When somebody works: kinds of shifts as chips, and for each chosen one its times and days. */
class ShiftFields extends Composite<Div> {

    private final ChoiceChips<ShiftKind> kinds;
    private final Map<ShiftKind, Times> times = new EnumMap<>(ShiftKind.class);
    private final Div rows = new Div();
    private final Supplier<@Nullable BigDecimal> hoursPerWeek;
    private final Runnable changed;

    /** @param hoursPerWeek what the form says of them just now; a newly chosen shift is as long as they ask for */
    ShiftFields(Supplier<@Nullable BigDecimal> hoursPerWeek, Runnable changed) {
        this.hoursPerWeek = hoursPerWeek;
        this.changed = changed;
        kinds = new ChoiceChips<>(ShiftKind.class, getTranslation("joboffers.form.shifts"), this::chosen);
        rows.addClassName("shift-rows");
        getContent().addClassName("shift-fields");
        getContent().add(kinds, rows);
    }

    /** A shift whose times make no sense stays out until they do. */
    List<Shift> shifts() {
        return kinds.chosen().stream()
                .sorted()
                .map(times::get)
                .filter(Times::isWhole)
                .map(Times::shift)
                .toList();
    }

    void show(List<Shift> shifts) {
        times.clear();
        shifts.forEach(shift -> times.put(shift.kind(), new Times(shift)));
        kinds.show(shifts.stream().map(Shift::kind).collect(Collectors.toSet()));
        draw();
    }

    /** The hours of the week are others: shifts that nobody has touched become as long as those ask for. */
    void followHours() {
        times.values().forEach(Times::followHours);
    }

    private void chosen() {
        kinds.chosen().forEach(kind -> times.computeIfAbsent(kind, Times::new));
        draw();
        changed.run();
    }

    private void draw() {
        rows.removeAll();
        for (var kind : ShiftKind.values()) {
            var row = times.get(kind);
            var isOn = kinds.chosen().contains(kind) && row != null;
            if (isOn) {
                rows.add(row.row);
            }
            kinds.say(
                    kind,
                    isOn && row.isWhole()
                            ? JobWords.on(this).shift(row.shift())
                            : JobWords.on(this).of(kind));
        }
    }

    /** Times and days of one kind of shift. */
    private final class Times {

        private final ShiftKind kind;
        private final TimePicker from;
        private final TimePicker to;
        private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
        private final Div row = new Div();
        private @Nullable Shift offered;

        /** As the kind mostly is, for whoever types a job. */
        Times(ShiftKind kind) {
            this(Shift.usual(kind, hoursPerWeek.get()));
            offered = shift();
        }

        Times(Shift shift) {
            var words = JobWords.on(ShiftFields.this);
            kind = shift.kind();
            from = picker("from", shift.from());
            to = picker("to", shift.to());
            days.setLabel(getTranslation("joboffers.shift.days", words.of(kind)));
            days.setItems(DayOfWeek.values());
            days.setItemLabelGenerator(words::day);
            days.setValue(shift.days());
            days.addValueChangeListener(change -> changedHere());
            row.addClassName("shift-row");
            row.add(from, to, days);
        }

        boolean isWhole() {
            return from.getValue() != null
                    && to.getValue() != null
                    && !from.getValue().equals(to.getValue())
                    && !days.getValue().isEmpty();
        }

        Shift shift() {
            return new Shift(kind, from.getValue(), to.getValue(), Set.copyOf(days.getValue()));
        }

        void followHours() {
            if (offered == null || !isWhole() || !shift().equals(offered)) {
                return;
            }
            offered = Shift.usual(kind, hoursPerWeek.get());
            from.setValue(offered.from());
            to.setValue(offered.to());
        }

        private TimePicker picker(String which, LocalTime value) {
            var picker = new TimePicker(getTranslation(
                    "joboffers.shift." + which, JobWords.on(ShiftFields.this).of(kind)));
            picker.setLocale(Locale.GERMANY);
            picker.setStep(Duration.ofMinutes(30));
            picker.setValue(value);
            picker.addValueChangeListener(change -> changedHere());
            return picker;
        }

        private void changedHere() {
            var words = JobWords.on(ShiftFields.this);
            kinds.say(kind, isWhole() ? words.shift(shift()) : words.of(kind));
            changed.run();
        }
    }
}
