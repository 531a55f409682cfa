package org.jobcenterportal.caselist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseSheetTest {

    private final CaseSheet sheet = new CaseSheet(
            List.of("Name", "Wunsch"),
            List.of(
                    List.of("Özdemir, Elif", "Pflege; Teilzeit"),
                    List.of("=HYPERLINK(\"http://example.org\")", "+49 und mehr"),
                    List.of("@SUM(A1)", "-1")));

    @Test
    void a_list_for_the_spreadsheets_of_the_office_has_semicolons_and_its_umlauts() {
        assertThat(new String(sheet.csv(), StandardCharsets.UTF_8))
                .startsWith("\uFEFFName;Wunsch")
                .contains("Özdemir, Elif;\"Pflege; Teilzeit\"");
    }

    @Test
    void nothing_in_it_is_taken_for_a_formula() {
        assertThat(new String(sheet.csv(), StandardCharsets.UTF_8))
                .contains("'=HYPERLINK", "'+49 und mehr", "'@SUM(A1)", "'-1");
    }

    @Test
    void the_workbook_holds_texts_and_no_formula(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("list.xlsx"), sheet.xlsx("Fälle"));

        try (var zip = new ZipFile(file.toFile())) {
            assertThat(part(zip, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
            assertThat(part(zip, "xl/sharedStrings.xml")).contains("zdemir, Elif", "HYPERLINK");
        }
    }

    private static String part(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
