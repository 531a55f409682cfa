package org.jobcenterportal.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jobcenterportal.intake.FileReading.FileRefusal;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook (Office Open XML). What is packed into it is looked at before it is read. */
final class XlsxFile {

    /** Far more than a list of 60,000 people unpacks to. */
    private static final long MAX_UNPACKED = 160L * 1024 * 1024;

    private static final int MAX_PARTS = 500;
    private static final int BLOCK = 64 * 1024;
    private static final int OVERLAP = 16;
    private static final Pattern MARKUP_TRICK = Pattern.compile("<!\\s*(DOCTYPE|ENTITY)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACTIVE = Pattern.compile("vbaproject|activex|embeddings/|externallinks/|\\.bin$");
    private static final Pattern DATE = Pattern.compile("(?i).*[dmy].*");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private XlsxFile() {}

    static IntakeTable read(byte[] file) {
        try {
            return table(inspected(file));
        } catch (IOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ArithmeticException
                | NullPointerException
                | ClassCastException broken) { // the library trusts what it reads
            throw new FileRefused(FileRefusal.BROKEN);
        }
    }

    /**
     * Unpacks everything once and packs it anew: what the packed file says of its size may be a lie, and its table of
     * contents may name other parts than those that were looked at.
     */
    private static byte[] inspected(byte[] file) throws IOException {
        var sound = new ByteArrayOutputStream();
        long unpacked = 0;
        int parts = 0;
        boolean isWorkbook = false;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file));
                var copy = new ZipOutputStream(sound)) {
            copy.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var name = part.getName().toLowerCase(Locale.ROOT);
                if (++parts > MAX_PARTS) {
                    throw new FileRefused(FileRefusal.UNPACKS_TOO_LARGE);
                }
                if (ACTIVE.matcher(name).find() && !name.contains("printersettings")) {
                    throw new FileRefused(FileRefusal.ACTIVE_CONTENT);
                }
                isWorkbook |= name.endsWith("xl/workbook.xml");
                copy.putNextEntry(new ZipEntry(part.getName()));
                unpacked = copy(zip, copy, unpacked);
                copy.closeEntry();
            }
        }
        if (!isWorkbook) {
            throw new FileRefused(parts == 0 ? FileRefusal.BROKEN : FileRefusal.NO_TABLE);
        }
        return sound.toByteArray();
    }

    private static long copy(InputStream part, OutputStream copy, long unpackedBefore) throws IOException {
        long unpacked = unpackedBefore;
        var block = new byte[BLOCK];
        var end = "";
        for (int read = part.read(block); read >= 0; read = part.read(block)) {
            unpacked += read;
            if (unpacked > MAX_UNPACKED) {
                throw new FileRefused(FileRefusal.UNPACKS_TOO_LARGE);
            }
            // zeros between letters are another encoding of the same trick
            var text = end + new String(block, 0, read, StandardCharsets.ISO_8859_1).replace("\0", "");
            if (MARKUP_TRICK.matcher(text).find()) {
                throw new FileRefused(FileRefusal.ACTIVE_CONTENT);
            }
            end = text.substring(Math.max(0, text.length() - OVERLAP));
            copy.write(block, 0, read);
        }
        return unpacked;
    }

    private static IntakeTable table(byte[] file) throws IOException {
        var table = new TableBuilder();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
                var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> table.add(row.getRowNum(), cells(row)));
        }
        return table.table();
    }

    private static List<String> cells(Row row) {
        if (row.getCellCount() > TableBuilder.MAX_COLUMNS && isUsedBeyond(row)) {
            throw new FileRefused(FileRefusal.TOO_MANY_COLUMNS);
        }
        var cells = new ArrayList<String>();
        for (int column = 0; column < Math.min(row.getCellCount(), TableBuilder.MAX_COLUMNS); column++) {
            cells.add(row.getOptionalCell(column).map(XlsxFile::text).orElse(""));
        }
        return cells;
    }

    private static boolean isUsedBeyond(Row row) {
        for (int column = TableBuilder.MAX_COLUMNS; column < row.getCellCount(); column++) {
            if (row.getOptionalCell(column)
                    .filter(cell -> cell.getType() != CellType.EMPTY)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static String text(Cell cell) {
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
            return IntakeTable.FORMULA + orEmpty(cell.getFormula());
        }
        return switch (cell.getType()) {
            case NUMBER -> isDate(cell) ? cell.asDate().toLocalDate().toString() : number(cell);
            case STRING -> orEmpty(cell.asString());
            case BOOLEAN -> cell.asBoolean().toString();
            case ERROR -> "#" + orEmpty(cell.getRawValue());
            case EMPTY, FORMULA -> "";
        };
    }

    private static String number(Cell cell) {
        var number = cell.asNumber().stripTrailingZeros();
        if (Math.abs(number.scale()) > TableBuilder.MAX_CELL || number.precision() > TableBuilder.MAX_CELL) {
            throw new FileRefused(FileRefusal.CELL_TOO_LONG);
        }
        return number.toPlainString();
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        var id = cell.getDataFormatId();
        return id != null && id >= 14 && id <= 22
                || format != null
                        && !"General".equalsIgnoreCase(format)
                        && DATE.matcher(QUOTED.matcher(format).replaceAll("")).matches();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
