package org.jobcenterportal.transit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jobcenterportal.transit.StopImport.Refused;

/**
 * A table of stops by address, with semicolons: one line for a whole street or for one house of it. It is read as a
 * whole or refused with the first line that cannot be read.
 */
record StopTable(List<Line> lines) {

    static final int MAX_BYTES = 10_000_000;
    static final int MOST_LINES = 200_000;

    /** Headings as the table names them, in this order. */
    private static final String HEADINGS = headings();

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");
    private static final String SHARP_S = "ß";
    private static final int FIELDS = 6;
    private static final int STREET = 120;
    private static final int HOUSE = 12;
    private static final int STOP = 80;
    private static final int MOST_MINUTES = 120;

    /** @param house empty for the whole street */
    record Line(String postalCode, String street, String house, String stop, int minutes, LocalTime firstRide) {

        Line {
            if (!postalCode.matches("\\d{5}")
                    || street.isEmpty()
                    || street.length() > STREET
                    || house.length() > HOUSE
                    || stop.isEmpty()
                    || stop.length() > STOP
                    || minutes < 0
                    || minutes > MOST_MINUTES) {
                throw new IllegalArgumentException("A stop is at an address and within two hours on foot");
            }
        }

        private String place() {
            return postalCode + ' ' + street + ' ' + house;
        }
    }

    /** The file could not be read. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient Refused refused;

        Unreadable(StopProblem problem, int line) {
            super(problem.name());
            refused = new Refused(problem, line);
        }

        Refused refused() {
            return refused;
        }
    }

    static StopTable read(byte[] file) throws Unreadable {
        if (file.length == 0) {
            throw new Unreadable(StopProblem.EMPTY, 0);
        }
        if (file.length > MAX_BYTES) {
            throw new Unreadable(StopProblem.TOO_LARGE, 0);
        }
        var rows = text(file).lines().limit(MOST_LINES + 2L).toList();
        if (rows.isEmpty()
                || !rows.getFirst().strip().toLowerCase(Locale.GERMAN).equals(HEADINGS)) {
            throw new Unreadable(StopProblem.NOT_THE_TABLE, 1);
        }
        if (rows.size() > MOST_LINES + 1) {
            throw new Unreadable(StopProblem.TOO_LARGE, 0);
        }
        Map<String, Line> lines = LinkedHashMap.newLinkedHashMap(rows.size());
        for (int at = 1; at < rows.size(); at++) {
            if (!rows.get(at).isBlank()) {
                var line = line(rows.get(at), at + 1);
                if (lines.putIfAbsent(line.place(), line) != null) {
                    throw new Unreadable(StopProblem.TWICE, at + 1);
                }
            }
        }
        if (lines.isEmpty()) {
            throw new Unreadable(StopProblem.EMPTY, 0);
        }
        return new StopTable(List.copyOf(lines.values()));
    }

    /** Streets as they are compared: "Holländische Str." and "holländische straße" are one. */
    static String street(String street) {
        return street.strip()
                .toLowerCase(Locale.GERMAN)
                .replace(SHARP_S, "ss")
                .replaceAll("(strasse|str\\.)$", "str")
                .replaceAll("\\s+", " ");
    }

    /** Numbers of houses as they are compared: "4 A" and "4a" are one. */
    static String house(String number) {
        return number.toLowerCase(Locale.GERMAN).replaceAll("\\s+", "");
    }

    private static Line line(String row, int at) throws Unreadable {
        var fields = Arrays.stream(row.split(";", -1)).map(String::strip).toList();
        try {
            if (fields.size() != FIELDS || UNSEEN.matcher(row).find()) {
                throw new IllegalArgumentException("There are " + FIELDS + " fields without signs that nobody sees");
            }
            return new Line(
                    fields.get(0),
                    street(fields.get(1)),
                    house(fields.get(2)),
                    fields.get(3),
                    Integer.parseInt(fields.get(4)),
                    LocalTime.parse(fields.get(5)));
        } catch (IllegalArgumentException | DateTimeException nonsense) {
            throw new Unreadable(StopProblem.BROKEN_LINE, at);
        }
    }

    private static String headings() {
        try (var file = Objects.requireNonNull(StopTable.class.getResourceAsStream("/transit/headings.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the headings of a table of stops", failure);
        }
    }

    private static String text(byte[] file) throws Unreadable {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new Unreadable(StopProblem.NO_TEXT, 0);
        }
    }
}
