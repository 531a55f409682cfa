package org.jobcenterportal.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jobcenterportal.intake.IntakeField;
import org.jobcenterportal.intake.IntakeMapping;
import org.jobcenterportal.intake.IntakeTable;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;

/** Which column means what: one choice for each field, with an example from the file. */
class MappingForm extends Composite<Div> {

    private final IntakeTable table;
    private final Map<IntakeField, Select<Integer>> columns = new EnumMap<>(IntakeField.class);

    MappingForm(IntakeTable table, IntakeMapping suggested) {
        this.table = table;
        getContent().addClassName("intake-mapping");
        var all = IntStream.range(0, table.headings().size()).boxed().toList();
        for (var field : IntakeField.values()) {
            var column = new Select<Integer>();
            column.setLabel(getTranslation(
                    field.isNeeded() ? "intake.mapping.needed" : "intake.mapping.optional",
                    getTranslation("enum.IntakeField." + field)));
            column.setEmptySelectionAllowed(true);
            column.setEmptySelectionCaption(getTranslation("intake.mapping.none"));
            column.setItems(all);
            column.setItemLabelGenerator(this::heading);
            column.setManualValidation(true);
            column.addValueChangeListener(change -> {
                column.setInvalid(false);
                column.setHelperText(example(change.getValue()));
            });
            if (suggested.columns().containsKey(field)) {
                column.setValue(suggested.columns().get(field));
            }
            columns.put(field, column);
            getContent().add(column);
        }
    }

    /** What is wrong with the choices. */
    List<FieldError> problems() {
        var problems = new ArrayList<FieldError>();
        var taken = new HashMap<Integer, IntakeField>();
        columns.forEach((field, column) -> {
            if (column.isEmpty() && field.isNeeded()) {
                wrong(field, column, getTranslation("intake.mapping.missing"), problems);
            } else if (!column.isEmpty()) {
                var other = taken.putIfAbsent(column.getValue(), field);
                if (other != null) {
                    wrong(
                            field,
                            column,
                            getTranslation("intake.mapping.twice", getTranslation("enum.IntakeField." + other)),
                            problems);
                }
            }
        });
        return problems;
    }

    /** The choices, if there is nothing wrong with them. */
    IntakeMapping mapping() {
        var chosen = new EnumMap<IntakeField, Integer>(IntakeField.class);
        columns.forEach((field, column) -> {
            if (!column.isEmpty()) {
                chosen.put(field, column.getValue());
            }
        });
        return new IntakeMapping(chosen);
    }

    private void wrong(IntakeField field, Select<Integer> column, String text, List<FieldError> problems) {
        column.setInvalid(true);
        column.setErrorMessage(text);
        problems.add(new FieldError(column, getTranslation("enum.IntakeField." + field) + ": " + text));
    }

    private String heading(Integer column) {
        if (column == null) {
            return getTranslation("intake.mapping.none");
        }
        var heading = table.headings().get(column);
        return heading.isEmpty() ? getTranslation("intake.mapping.column", column + 1) : heading;
    }

    private String example(Integer column) {
        if (column == null) {
            return "";
        }
        return table.rows().stream()
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(cell -> getTranslation("intake.mapping.example", cell))
                .orElse("");
    }
}
