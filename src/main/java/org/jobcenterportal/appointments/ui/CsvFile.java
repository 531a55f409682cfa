package org.jobcenterportal.appointments.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table for a spreadsheet: semicolons and a byte order mark, so that Excel opens it rightly in Germany, and no cell
 * that a spreadsheet would take for a formula.
 */
final class CsvFile {

    /** The media type of such a file (RFC 4180). */
    static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r\n";

    private final List<String> lines = new ArrayList<>();

    CsvFile row(Object... cells) {
        lines.add(List.of(cells).stream().map(CsvFile::cell).collect(Collectors.joining(";")));
        return this;
    }

    String content() {
        return BYTE_ORDER_MARK + String.join("\r\n", lines) + "\r\n";
    }

    private static String cell(Object value) {
        if (value instanceof Number number) {
            return number.toString();
        }
        var text = value.toString();
        var harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
