package org.jobcenterportal.events.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.events.EventDraft.InterpretingDraft;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.QuietButton;
import org.jspecify.annotations.Nullable;

/** F64: into which languages somebody interprets at an event, a row for each. */
class InterpretingRows extends Composite<Div> {

    private static final int USUAL = 5;
    private static final String SEPARATOR = "\t";

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private Runnable changed = () -> {};

    InterpretingRows() {
        list.addClassName("event-rows");
        getContent().addClassName("stack");
        getContent().add(list, new QuietButton(getTranslation("events.form.interpreting.add"), IconName.ADD, () -> {
            add(null);
            changed.run();
        }));
    }

    void onChange(Runnable told) {
        changed = told;
    }

    /** What stands in the rows, whole or not: a line for each. */
    String text() {
        return rows.stream()
                .map(row -> String.join(
                        SEPARATOR,
                        Objects.requireNonNullElse(row.language().getValue(), ""),
                        row.places().getValue() == null
                                ? ""
                                : row.places().getValue().toString(),
                        row.confirmed().getValue().toString()))
                .collect(Collectors.joining("\n"));
    }

    void show(String text) {
        show(List.of());
        text.lines().map(line -> line.split(SEPARATOR, 3)).forEach(part -> {
            add(null);
            var row = rows.getLast();
            if (!part[0].isEmpty()) {
                row.language().setValue(part[0]);
            }
            row.places().setValue(part[1].isEmpty() ? null : Integer.valueOf(part[1]));
            row.confirmed().setValue(Boolean.valueOf(part[2]));
        });
    }

    void show(List<InterpretingDraft> interpreting) {
        rows.clear();
        list.removeAll();
        interpreting.forEach(this::add);
    }

    List<InterpretingDraft> interpreting() {
        return rows.stream()
                .map(row -> new InterpretingDraft(
                        row.language().getValue(),
                        row.places().getValue(),
                        row.confirmed().getValue()))
                .toList();
    }

    List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        var seen = new HashSet<String>();
        for (var row : rows) {
            row.language().setInvalid(false);
            row.places().setInvalid(false);
            if (row.language().getValue() == null) {
                errors.add(EventWords.wrong(row.language(), "events.form.missing"));
            } else if (!seen.add(row.language().getValue())) {
                errors.add(EventWords.wrong(row.language(), "events.form.interpreting.twice"));
            }
            if (row.places().getValue() == null || row.places().getValue() < 1) {
                errors.add(EventWords.wrong(row.places(), "events.form.number-missing"));
            }
        }
        return errors;
    }

    private record Row(Select<String> language, IntegerField places, Checkbox confirmed) {}

    private void add(@Nullable InterpretingDraft beside) {
        var language = new Select<String>();
        language.setLabel(getTranslation("events.form.interpreting.language"));
        language.setItems(Spoken.TAGS);
        language.setItemLabelGenerator(EventWords.on(this)::language);
        var places = new IntegerField(getTranslation("events.form.interpreting.places"));
        places.setMin(1);
        places.setValue(beside == null ? USUAL : beside.places());
        var confirmed = new Checkbox(getTranslation("events.form.interpreting.confirmed"));
        if (beside != null) {
            language.setValue(beside.language());
            confirmed.setValue(beside.isConfirmed());
        }
        var row = new Row(language, places, confirmed);
        var line = new Div(language, places, confirmed);
        line.add(new QuietButton(getTranslation("events.form.remove"), IconName.CLOSE, () -> {
            rows.remove(row);
            list.remove(line);
            changed.run();
        }));
        line.addClassName("event-row");
        Stream.<HasValue<?, ?>>of(language, places, confirmed)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
        rows.add(row);
        list.add(line);
    }
}
