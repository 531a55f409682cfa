package org.jobcenterportal.occupations;

import java.util.ArrayList;
import java.util.List;

/** A table with semicolons, whose fields may stand in quotation marks and then hold line breaks. */
final class SemicolonText {

    private static final char QUOTE = '"';

    private final String text;
    private final int mostRows;
    private final int mostFields;
    private int at;
    private int line = 1;

    /** A row and the line on which it begins. */
    record Row(int line, List<String> fields) {}

    /** The text is no such table. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;
        private final FileProblem problem;

        Unreadable(FileProblem problem) {
            super(problem.name());
            this.problem = problem;
        }

        FileProblem problem() {
            return problem;
        }
    }

    SemicolonText(String text, int mostRows, int mostFields) {
        this.text = text;
        this.mostRows = mostRows;
        this.mostFields = mostFields;
    }

    List<Row> rows() throws Unreadable {
        var rows = new ArrayList<Row>();
        while (at < text.length()) {
            if (rows.size() >= mostRows) {
                throw new Unreadable(FileProblem.ENDLESS);
            }
            var begins = line;
            var fields = row();
            if (fields.size() > 1 || !fields.getFirst().isBlank()) {
                rows.add(new Row(begins, fields));
            }
        }
        return rows;
    }

    private List<String> row() throws Unreadable {
        var fields = new ArrayList<String>();
        while (true) {
            if (fields.size() >= mostFields) {
                throw new Unreadable(FileProblem.ENDLESS);
            }
            fields.add(at < text.length() && text.charAt(at) == QUOTE ? quoted() : plain());
            if (at >= text.length()) {
                return fields;
            }
            var end = text.charAt(at++);
            if (end == ';') {
                continue;
            }
            line++;
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            return fields;
        }
    }

    private String plain() {
        var from = at;
        while (at < text.length() && ";\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() throws Unreadable {
        var field = new StringBuilder();
        at++;
        while (at < text.length()) {
            var letter = text.charAt(at++);
            if (letter == QUOTE) {
                if (at < text.length() && text.charAt(at) == QUOTE) {
                    at++;
                } else {
                    field.append(plain());
                    return field.toString();
                }
            } else if (letter == '\n') {
                line++;
            }
            field.append(letter);
        }
        throw new Unreadable(FileProblem.BROKEN);
    }
}
