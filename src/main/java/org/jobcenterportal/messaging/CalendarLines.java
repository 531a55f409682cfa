package org.jobcenterportal.messaging;

import java.nio.charset.StandardCharsets;

/** The lines of a calendar file: texts escaped, long lines folded (RFC 5545, 3.1 and 3.3.11). */
final class CalendarLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private final StringBuilder file = new StringBuilder(1024);

    CalendarLines line(String property, String value) {
        return fold(property + ":" + value);
    }

    /** A line whose value people have written. */
    CalendarLines text(String property, String text) {
        return line(property, escaped(text));
    }

    CalendarLines textIfAny(String property, String text) {
        return text.isBlank() ? this : text(property, text);
    }

    /** Lines that are complete already. */
    CalendarLines lines(String block) {
        file.append(block);
        return this;
    }

    /** The value of a parameter, quoted only where it must be; a quotation mark has no place in it (RFC 6868). */
    static String parameter(String value) {
        var printable = value.replace("^", "^^").replace("\"", "^'");
        return printable.chars().anyMatch(character -> ",;:".indexOf(character) >= 0)
                ? '"' + printable + '"'
                : printable;
    }

    @Override
    public String toString() {
        return file.toString();
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            switch (character) {
                case '\\', ';', ',' -> escaped.append('\\').append(character);
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append(index + 1 < text.length() && text.charAt(index + 1) == '\n' ? "" : "\\n");
                case '\t' -> escaped.append(character);
                default -> {
                    if (!Character.isISOControl(character)) {
                        escaped.append(character);
                    }
                }
            }
        }
        return escaped.toString();
    }

    /** Lines are counted in octets, and no character is torn apart. */
    private CalendarLines fold(String line) {
        if (line.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            file.append(line).append(END);
            return this;
        }
        int octets = 0;
        for (int index = 0; index < line.length(); ) {
            int character = line.codePointAt(index);
            int width = width(character);
            if (octets + width > LONGEST) {
                file.append(END).append(' ');
                octets = 1;
            }
            file.appendCodePoint(character);
            octets += width;
            index += Character.charCount(character);
        }
        file.append(END);
        return this;
    }

    private static int width(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
