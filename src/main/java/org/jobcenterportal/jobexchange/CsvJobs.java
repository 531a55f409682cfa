package org.jobcenterportal.jobexchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Jobs as a table with semicolons, that a table program opens. */
final class CsvJobs {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";
    private static final int MOST_COLUMNS = 100;

    private final ExchangeWords words;

    CsvJobs(ExchangeWords words) {
        this.words = words;
    }

    byte[] write(List<RawJob> jobs) {
        var text = new StringBuilder(BYTE_ORDER_MARK)
                .append(Arrays.stream(ExchangeField.values())
                        .map(words::heading)
                        .map(CsvJobs::cell)
                        .collect(Collectors.joining(";", "", "\r\n")));
        jobs.forEach(job -> text.append(Arrays.stream(ExchangeField.values())
                .map(field -> cell(job.get(field)))
                .collect(Collectors.joining(";", "", "\r\n"))));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    RawFile read(String written) throws ExchangeRefused {
        var text = written.startsWith(BYTE_ORDER_MARK) ? written.substring(1) : written;
        var separator = separator(text);
        var rows = rows(text, separator);
        if (rows.isEmpty()) {
            throw new ExchangeRefused(ExchangeProblem.EMPTY);
        }
        var unknown = new TreeMap<String, Integer>();
        var columns = new ArrayList<Optional<ExchangeField>>();
        for (var heading : rows.getFirst()) {
            var field = words.ofHeading(heading);
            columns.add(field);
            if (field.isEmpty() && !heading.isBlank()) {
                unknown.put(heading.strip(), rows.size() - 1);
            }
        }
        if (!columns.contains(Optional.of(ExchangeField.TITLE))) {
            throw new ExchangeRefused(ExchangeProblem.UNKNOWN_KIND);
        }
        var jobs = rows.stream().skip(1).map(row -> job(columns, row)).toList();
        if (jobs.isEmpty()) {
            throw new ExchangeRefused(ExchangeProblem.NO_JOBS);
        }
        return new RawFile(jobs, unknown);
    }

    private static RawJob job(List<Optional<ExchangeField>> columns, List<String> row) {
        var said = new EnumMap<ExchangeField, String>(ExchangeField.class);
        for (int at = 0; at < Math.min(columns.size(), row.size()); at++) {
            var cell = harmful(row.get(at));
            columns.get(at).ifPresent(field -> said.putIfAbsent(field, cell));
        }
        return new RawJob(said);
    }

    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static List<List<String>> rows(String text, char separator) throws ExchangeRefused {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (int at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (isQuoted) {
                if (letter != '"') {
                    cell.append(letter);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append(letter);
                    at++;
                } else {
                    isQuoted = false;
                }
            } else if (letter == '"' && cell.isEmpty()) {
                isQuoted = true;
            } else if (letter == separator) {
                row.add(cell.toString());
                cell.setLength(0);
                if (row.size() > MOST_COLUMNS) {
                    throw new ExchangeRefused(ExchangeProblem.UNKNOWN_KIND);
                }
            } else if (letter == '\n' || letter == '\r') {
                end(rows, row, cell);
            } else {
                cell.append(letter);
            }
        }
        if (isQuoted) {
            throw new ExchangeRefused(ExchangeProblem.BROKEN);
        }
        end(rows, row, cell);
        return rows;
    }

    private static void end(List<List<String>> rows, List<String> row, StringBuilder cell) throws ExchangeRefused {
        row.add(cell.toString());
        cell.setLength(0);
        if (row.stream().anyMatch(one -> !one.isBlank())) {
            if (rows.size() > RawFile.MOST_JOBS) {
                throw new ExchangeRefused(ExchangeProblem.TOO_MANY);
            }
            rows.add(List.copyOf(row));
        }
        row.clear();
    }

    /** No table program takes a cell for a formula. */
    private static String cell(String text) {
        var harmless = isFormula(text) ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    private static String harmful(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
