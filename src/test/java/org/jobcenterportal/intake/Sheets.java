package org.jobcenterportal.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks for tests, as small as they can be. */
final class Sheets {

    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="%s" Target="%s"/></Relationships>""";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Sheets() {}

    /** A sheet of texts. */
    static byte[] of(List<List<String>> rows) {
        var sheet = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            sheet.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.append("<c r=\"")
                        .append(letters(column))
                        .append(row + 1)
                        .append("\" t=\"inlineStr\"><is><t>")
                        .append(rows.get(row).get(column).replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</t></is></c>");
            }
            sheet.append("</row>");
        }
        return ofRows(sheet.toString());
    }

    /** A sheet with these rows in it. */
    static byte[] ofRows(String rows) {
        return packed(parts(rows));
    }

    static Map<String, byte[]> parts(String rows) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", bytes("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                </Types>"""));
        parts.put("_rels/.rels", bytes(RELATIONS.formatted(OFFICE + "officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                bytes(RELATIONS.formatted(OFFICE + "worksheet", "worksheets/sheet1.xml")));
        parts.put("xl/workbook.xml", bytes("""
                <?xml version="1.0" encoding="UTF-8"?>
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="Personen" sheetId="1" r:id="r1"/></sheets></workbook>"""));
        parts.put("xl/styles.xml", bytes("""
                <?xml version="1.0" encoding="UTF-8"?>
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"""));
        parts.put("xl/worksheets/sheet1.xml", bytes("""
                <?xml version="1.0" encoding="UTF-8"?>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""" + rows + "</sheetData></worksheet>"));
        return parts;
    }

    static byte[] packed(Map<String, byte[]> parts) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + letters(column % 26);
    }
}
