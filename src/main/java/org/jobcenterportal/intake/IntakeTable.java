package org.jobcenterportal.intake;

import java.io.Serializable;
import java.util.List;

/** A file as rows of text: what stands above each column, and the rows below with their numbers in the file. */
public record IntakeTable(List<String> headings, List<Row> rows) implements Serializable {

    /** The first sign of a cell that holds a formula instead of a value. */
    static final char FORMULA = '=';

    public IntakeTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** One row; the number is the one that people see in their program. */
    public record Row(int number, List<String> cells) implements Serializable {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The text of a cell without blanks around it; empty where the row ends before. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }
}
