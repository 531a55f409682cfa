package org.jobcenterportal.caselist;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;

/**
 * A list as a file. A cell that a spreadsheet would take for a formula is marked as text, so that nobody's name or wish
 * can make a spreadsheet do anything.
 */
public final class CaseSheet {

    private static final Set<Character> STARTS_OF_FORMULAS = Set.of('=', '+', '-', '@', '\t', '\r');
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String APPLICATION = "Portal";
    private static final String VERSION = "1.0";

    private final List<String> headings;
    private final List<List<String>> rows;

    public CaseSheet(List<String> headings, List<List<String>> rows) {
        this.headings = List.copyOf(headings);
        this.rows = rows.stream().map(List::copyOf).toList();
    }

    /** For spreadsheets of the office: semicolons, and marked as UTF-8. */
    public byte[] csv() {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(harmless(headings));
            rows.forEach(row -> csv.writeRecord(harmless(row)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param name of the sheet */
    public byte[] xlsx(String name) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, APPLICATION, VERSION)) {
            var sheet = workbook.newWorksheet(name);
            for (var column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < headings.size(); column++) {
                    sheet.value(row + 1, column, harmless(rows.get(row).get(column)));
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    private static List<String> harmless(List<String> cells) {
        return cells.stream().map(CaseSheet::harmless).toList();
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && STARTS_OF_FORMULAS.contains(cell.charAt(0)) ? "'" + cell : cell;
    }
}
