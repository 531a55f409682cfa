package org.jobcenterportal.intake;

import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.intake.FileReading.FileRefusal;

/** Puts a table together, row by row, and stops at what no list of people has. */
final class TableBuilder {

    static final int MAX_ROWS = 60_000;
    static final int MAX_COLUMNS = 100;
    static final int MAX_CELL = 1_000;

    private final List<IntakeTable.Row> rows = new ArrayList<>();
    private List<String> headings = List.of();

    void add(int number, List<String> cells) {
        if (cells.size() > MAX_COLUMNS) {
            throw new FileRefused(FileRefusal.TOO_MANY_COLUMNS);
        }
        var row = new IntakeTable.Row(
                number, cells.stream().map(TableBuilder::cleaned).toList());
        if (row.isBlank()) {
            return;
        }
        if (headings.isEmpty()) {
            headings = row.cells();
        } else if (rows.size() == MAX_ROWS) {
            throw new FileRefused(FileRefusal.TOO_MANY_ROWS);
        } else {
            rows.add(row);
        }
    }

    IntakeTable table() {
        if (headings.stream().filter(heading -> !heading.isEmpty()).count() < 2) {
            throw new FileRefused(rows.isEmpty() && headings.isEmpty() ? FileRefusal.EMPTY : FileRefusal.NO_TABLE);
        }
        if (rows.isEmpty()) {
            throw new FileRefused(FileRefusal.EMPTY);
        }
        return new IntakeTable(headings, rows);
    }

    /** Blanks of every kind around a value are nobody's intention. */
    private static String cleaned(String cell) {
        if (cell.length() > MAX_CELL) {
            throw new FileRefused(FileRefusal.CELL_TOO_LONG);
        }
        return cell.replace('\u00a0', ' ').strip();
    }
}
