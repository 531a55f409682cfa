package org.jobcenterportal.intake;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jobcenterportal.intake.FileReading.FileRefusal;

/** A table as text (RFC 4180), separated by semicolon, comma, tab or bar. */
final class CsvFile {

    private static final char[] SEPARATORS = {';', ',', '\t', '|'};
    private static final int LONGEST_CELL = 1 << 16;

    private CsvFile() {}

    static IntakeTable read(byte[] file) {
        var text = CsvText.of(file);
        var table = new TableBuilder();
        var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_CELL);
        try (var records = reader.ofCsvRecord(text)) {
            records.forEach(row -> table.add(Math.toIntExact(row.getStartingLineNumber()), row.getFields()));
        } catch (CsvParseException | UncheckedIOException unreadable) {
            throw new FileRefused(FileRefusal.BROKEN);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return table.table();
    }

    /** Whichever stands most often in the first line, outside of quotes. */
    private static char separator(String text) {
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long times = inFirstLine(text, separator);
            if (times > most) {
                most = times;
                best = separator;
            }
        }
        return best;
    }

    private static long inFirstLine(String text, char separator) {
        long times = 0;
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && character == separator) {
                times++;
            } else if (!quoted && (character == '\n' || character == '\r') && begun) {
                return times;
            }
            begun |= !Character.isWhitespace(character);
        }
        return times;
    }
}
