package org.jobcenterportal.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A row of the product's list counts once a test shows it. */
class RowsTest {

    private static final Set<String> PROMISED = Set.of(
            "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12", "F13", "F14", "F15", "F16",
            "F17", "F18", "F19", "F20", "F21", "F22", "F23", "F24", "F25", "F26", "F27", "F28", "F29", "F30", "F31",
            "F32", "F33", "F34", "F35", "F36", "F37", "F38", "F40", "F41", "F42", "F43", "F44", "F45", "F46", "F47",
            "F48", "F49", "F50", "F51", "F52", "F53", "F54", "F55", "F57", "F58", "F59", "F60", "F61", "F62", "F63",
            "F64", "F65", "F66", "F67", "F68", "F69", "F71", "F72", "F73", "F74", "F75", "F76", "F77", "F78", "F79",
            "F80", "F81", "F82", "F83", "F84", "F85", "F94", "F95", "F98", "F100", "F102", "F103", "F104", "F105",
            "F108", "F109", "F111", "F112", "F114", "S1", "S2", "S4", "S5", "S6", "S7", "S8", "S11", "S12", "S15",
            "S18", "S19", "S20", "S22", "S23", "S29", "S30", "S31", "S32", "S33", "S34", "S35", "S36", "S37");

    private static final Pattern ANNOTATION = Pattern.compile("(?m)^\\s*@Row\\([^)]*\\)");
    private static final Pattern NAME = Pattern.compile("\"([FS]\\d+)\"");

    @Test
    void every_promised_row_is_shown_by_a_test() {
        assertThat(shown()).containsAll(PROMISED);
    }

    private static Set<String> shown() {
        var rows = new TreeSet<String>();
        for (var file : House.files(Path.of("src", "test", "java"), ".java")) {
            ANNOTATION
                    .matcher(House.read(file))
                    .results()
                    .forEach(annotation ->
                            NAME.matcher(annotation.group()).results().forEach(row -> rows.add(row.group(1))));
        }
        return rows;
    }
}
