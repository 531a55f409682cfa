package org.jobcenterportal.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThemeTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources", "META-INF", "resources");
    private static final Pattern IMPORT = Pattern.compile("@import \"styles/([^\"]+)\";");

    private static final Pattern MOVEMENT = Pattern.compile("(transition|animation)(-duration)?: [^;}]+");

    @Test
    void the_two_stylesheets_import_every_file_once_and_say_nothing_themselves() throws IOException {
        var text =
                Files.readString(RESOURCES.resolve("styles.css")) + Files.readString(RESOURCES.resolve("office.css"));

        var imported =
                IMPORT.matcher(text).results().map(found -> found.group(1)).toList();

        assertThat(imported).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(files());
        assertThat(IMPORT.matcher(text).replaceAll("").replaceAll("/\\*.*?\\*/", ""))
                .isEqualToIgnoringWhitespace("@import \"aura/aura.css\";");
    }

    @Test
    void raw_colours_stand_among_the_tokens_only() throws IOException {
        for (var file : files()) {
            if (!file.equals("tokens.css")) {
                assertThat(Files.readString(RESOURCES.resolve("styles").resolve(file)))
                        .as(file)
                        .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b(?![^{]*\\{)")
                        .doesNotContain("!important");
            }
        }
    }

    @Test
    void sides_follow_the_direction_of_reading() throws IOException {
        for (var file : files()) {
            assertThat(Files.readString(RESOURCES.resolve("styles").resolve(file)))
                    .as(file)
                    .doesNotContainPattern("(margin|padding|border)-(left|right)")
                    .doesNotContainPattern("text-align: (left|right)");
        }
    }

    /** The tokens stand still for whoever wants no movement; a rule for all elements would let every colour run. */
    @Test
    void whatever_moves_takes_its_time_from_the_tokens() throws IOException {
        for (var file : files()) {
            assertThat(MOVEMENT.matcher(
                                    Files.readString(RESOURCES.resolve("styles").resolve(file)))
                            .results()
                            .map(MatchResult::group))
                    .as(file)
                    .allMatch(movement ->
                            Stream.of(movement.split(",")).allMatch(part -> part.contains("var(--jc-move-")));
        }
    }

    @Test
    void every_font_that_the_theme_names_is_there() throws IOException {
        var fonts = Pattern.compile("url\\(\"\\.\\./fonts/([^\"]+)\"\\)")
                .matcher(Files.readString(RESOURCES.resolve("styles/fonts.css")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(fonts)
                .isNotEmpty()
                .allSatisfy(font ->
                        assertThat(RESOURCES.resolve("fonts").resolve(font)).exists());
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> styles = Files.list(RESOURCES.resolve("styles"))) {
            return styles.map(file -> file.getFileName().toString()).toList();
        }
    }
}
