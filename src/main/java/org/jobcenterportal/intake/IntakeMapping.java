package org.jobcenterportal.intake;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which column means what; columns are counted from 0, and a column means one thing. */
public record IntakeMapping(Map<IntakeField, Integer> columns) implements Serializable {

    public IntakeMapping {
        columns = Map.copyOf(columns);
        if (columns.values().stream().distinct().count() != columns.size()) {
            throw new IllegalArgumentException("A column means one thing");
        }
        if (columns.values().stream().anyMatch(column -> column < 0)) {
            throw new IllegalArgumentException("Columns are counted from 0");
        }
    }

    /** The needed fields for which no column was found. */
    public List<IntakeField> missing() {
        return IntakeField.needed().stream()
                .filter(field -> !columns.containsKey(field))
                .toList();
    }

    /** What a row says of a field; empty where it says nothing. */
    String value(IntakeTable.Row row, IntakeField field) {
        var column = columns.get(field);
        return column == null ? "" : row.cell(column);
    }

    /** The fields with the headings above their columns. */
    Map<IntakeField, String> headings(IntakeTable table) {
        var headings = new EnumMap<IntakeField, String>(IntakeField.class);
        Arrays.stream(IntakeField.values())
                .filter(field -> columns.containsKey(field)
                        && columns.get(field) < table.headings().size())
                .forEach(field -> headings.put(field, table.headings().get(columns.get(field))));
        return headings;
    }
}
