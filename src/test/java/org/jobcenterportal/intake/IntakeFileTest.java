package org.jobcenterportal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jobcenterportal.Row;
import org.jobcenterportal.intake.FileReading.FileRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

@Row("F112")
class IntakeFileTest {

    private static final String TEXT = "Name;Vorname;Straße\nMüller;Zoë;Gänseweg\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void letters_arrive_as_they_were_written(String charset) {
        var table = IntakeFile.read(TEXT.getBytes(Charset.forName(charset)));

        assertThat(table.headings()).containsExactly("Name", "Vorname", "Straße");
        assertThat(table.rows()).containsExactly(new IntakeTable.Row(2, List.of("Müller", "Zoë", "Gänseweg")));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void columns_may_be_separated_in_four_ways(String separator) {
        var table = read("a;b\n\"1\n2\";\"sagt \"\"ja\"\"\"\n".replace(";", separator));

        assertThat(table.rows().getFirst().cells()).containsExactly("1\n2", "sagt \"ja\"");
    }

    @Test
    void a_mark_at_the_beginning_and_lines_without_anything_do_not_count() {
        var table = read("\uFEFFName;Vorname\r\n\r\n;;\r\n Olena ;\u00a0M.\u00a0\r\n");

        assertThat(table.headings()).containsExactly("Name", "Vorname");
        assertThat(table.rows()).containsExactly(new IntakeTable.Row(4, List.of("Olena", "M.")));
    }

    @Test
    void what_is_no_table_is_refused_with_the_reason() {
        assertRefused(new byte[0], FileRefusal.EMPTY);
        assertRefused(bytes("Name;Vorname\n"), FileRefusal.EMPTY);
        assertRefused(bytes("nur ein Wort\nnoch eins\n"), FileRefusal.NO_TABLE);
        assertRefused(bytes("%PDF-1.7 Name;Vorname\n1;2\n"), FileRefusal.NO_TABLE);
        assertRefused(bytes("Name;Vorname\n\u0000\u0001;b\n"), FileRefusal.NO_TABLE);
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, FileRefusal.OLD_OR_LOCKED);
        assertRefused(new byte[IntakeFile.MAX_BYTES + 1], FileRefusal.TOO_LARGE);
        assertRefused(bytes("a;b\n" + "1;2\n".repeat(TableBuilder.MAX_ROWS + 1)), FileRefusal.TOO_MANY_ROWS);
        assertRefused(bytes("a;b\n" + ";".repeat(TableBuilder.MAX_COLUMNS) + "x\n"), FileRefusal.TOO_MANY_COLUMNS);
        assertRefused(bytes("a;b\n1;" + "x".repeat(TableBuilder.MAX_CELL + 1)), FileRefusal.CELL_TOO_LONG);
        assertThat(read("a;b\n" + "1;2\n".repeat(TableBuilder.MAX_ROWS)).rows()).hasSize(TableBuilder.MAX_ROWS);
        assertThat(read("a;b\n1;" + "x".repeat(TableBuilder.MAX_CELL)).rows()).hasSize(1);
    }

    @Test
    void a_quotation_mark_that_is_never_closed_does_not_swallow_the_file() {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> read("a;b\n\"offen;2\n" + "3;4\n".repeat(30_000)));
    }

    @Test
    void wrong_encodings_are_refused() {
        assertRefused(bytes("Name;Ort\nMÃ¼ller;Kassel\n"), FileRefusal.ENCODING);
        assertRefused(bytes("Name;Ort\nM\uFFFDller;Kassel\n"), FileRefusal.ENCODING);
        var russian =
                "Имя;Город\nОльга Петрова живёт на улице у реки;Кассель\nНаталья и её сестра читают книги;Москва\n";
        assertRefused(russian.getBytes(Charset.forName("KOI8-R")), FileRefusal.ENCODING);
        assertRefused("Name;Ort\nPaweł Wójcik;Łódź\n".getBytes(Charset.forName("windows-1250")), FileRefusal.ENCODING);
        assertRefused("Name;Ort\nJäger;Köln\n".getBytes(Charset.forName("IBM850")), FileRefusal.ENCODING);
        assertThat(read(russian).rows()).hasSize(2);
    }

    @Test
    void a_workbook_is_read_with_its_dates_numbers_and_formulas() {
        var table = IntakeFile.read(Sheets.ofRows("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>Geburtsdatum</t></is></c><c r="D1" t="inlineStr"><is><t>PLZ</t></is></c></row>
                <row r="3"><c r="A3" t="inlineStr"><is><t>Öztürk</t></is></c><c r="B3" s="1"><v>32229</v></c><c r="D3"><v>34119</v></c></row>
                <row r="4"><c r="A4"><f>HYPERLINK("http://example.org")</f><v>0</v></c><c r="B4" t="b"><v>1</v></c><c r="D4" t="e"><v>#REF!</v></c></row>
                """));

        assertThat(table.headings()).containsExactly("Name", "Geburtsdatum", "", "PLZ");
        assertThat(table.rows())
                .containsExactly(
                        new IntakeTable.Row(3, List.of("Öztürk", "1988-03-27", "", "34119")),
                        new IntakeTable.Row(4, List.of("=HYPERLINK(\"http://example.org\")", "true", "", "##REF!")));
    }

    @Test
    void a_workbook_that_unpacks_without_end_is_refused_before_it_is_read() {
        var parts = Sheets.parts("");
        parts.put("xl/worksheets/sheet1.xml", new byte[200 * 1024 * 1024]);
        var bomb = Sheets.packed(parts);

        assertThat(bomb.length).isLessThan(IntakeFile.MAX_BYTES);
        assertRefused(bomb, FileRefusal.UNPACKS_TOO_LARGE);
    }

    @Test
    void a_workbook_with_more_than_values_is_refused() {
        var macros = Sheets.parts("");
        macros.put("xl/vbaProject.bin", new byte[10]);
        assertRefused(Sheets.packed(macros), FileRefusal.ACTIVE_CONTENT);

        var foreign = Sheets.parts("");
        foreign.put("xl/externalLinks/externalLink1.xml", Sheets.bytes("<externalLink/>"));
        assertRefused(Sheets.packed(foreign), FileRefusal.ACTIVE_CONTENT);

        var laughs = "<!DOCTYPE worksheet [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet>&b;</worksheet>";
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var entities = Sheets.parts("");
            entities.put("xl/worksheets/sheet1.xml", laughs.getBytes(charset));
            assertRefused(Sheets.packed(entities), FileRefusal.ACTIVE_CONTENT);
        }
    }

    @Test
    void what_only_the_table_of_contents_names_is_not_read() throws IOException {
        var parts = Sheets.parts("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>versteckt</t></is></c></row>");
        var hidden = Sheets.packed(parts);
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            var carrier = new ZipEntry("xl/media/image1.png");
            carrier.setMethod(ZipEntry.STORED);
            carrier.setSize(hidden.length);
            carrier.setCompressedSize(hidden.length);
            var sum = new CRC32();
            sum.update(hidden);
            carrier.setCrc(sum.getValue());
            zip.putNextEntry(carrier);
            zip.write(hidden);
            zip.closeEntry();
        }

        assertRefused(file.toByteArray(), FileRefusal.NO_TABLE);
    }

    @Test
    void a_workbook_of_twenty_five_thousand_people_is_read_in_seconds() {
        var rows = new ArrayList<List<String>>();
        rows.add(Collections.nCopies(20, "Spalte"));
        for (int row = 0; row < 25_000; row++) {
            rows.add(Collections.nCopies(20, "Wert " + row));
        }
        var file = Sheets.of(rows);
        long start = System.nanoTime();

        var table = IntakeFile.read(file);

        var took = Duration.ofNanos(System.nanoTime() - start);
        LoggerFactory.getLogger(IntakeFileTest.class).info("XLSX with 25,000 rows read in {} ms", took.toMillis());
        assertThat(table.rows()).hasSize(25_000);
        assertThat(took).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void a_packed_file_that_is_no_workbook_and_a_damaged_one_are_refused() {
        assertRefused(Sheets.packed(Map.of("word/document.xml", Sheets.bytes("<w/>"))), FileRefusal.NO_TABLE);
        assertRefused(new byte[] {'P', 'K', 3, 4, 9, 9, 9}, FileRefusal.BROKEN);
        var wide = new StringBuilder("<row r=\"1\"><c r=\"XFD1\" t=\"inlineStr\"><is><t>x</t></is></c></row>");
        assertRefused(Sheets.ofRows(wide.toString()), FileRefusal.TOO_MANY_COLUMNS);
    }

    @Test
    void whatever_happens_to_a_file_it_is_read_or_refused() {
        var random = new Random(112);
        var sound = List.of(
                bytes(TEXT.repeat(20)),
                TEXT.repeat(20).getBytes(Charset.forName("windows-1252")),
                Sheets.of(List.of(List.of("Name", "Vorname"), List.of("Müller", "Zoë"), List.of("a", "b"))));
        for (int times = 0; times < 3_000; times++) {
            var file = Broken.any(sound.get(times % sound.size()), random);
            try {
                assertThat(IntakeFile.read(file).rows()).isNotEmpty();
            } catch (FileRefused refused) {
                assertThat(refused.reason()).isNotNull();
            }
        }
    }

    private static IntakeTable read(String text) {
        return IntakeFile.read(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(byte[] file, FileRefusal reason) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> IntakeFile.read(file))
                .extracting(FileRefused::reason)
                .isEqualTo(reason);
    }
}
