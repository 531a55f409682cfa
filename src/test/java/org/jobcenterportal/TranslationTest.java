package org.jobcenterportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every word exists in every language that its readers may choose, and no word is there for nobody. */
class TranslationTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/i18n");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASKED =
            Pattern.compile("(?:getTranslation|translate|text)\\(\\s*(?:[\\w.()]+,\\s*)?\"([a-z-]+\\.[^\"\\s]+)\"");

    @TestFactory
    Stream<DynamicTest> citizens_find_the_same_words_in_every_language() {
        return rooms().map(room -> DynamicTest.dynamicTest(room.getFileName().toString(), () -> {
            var german = keys(room, "citizen", Language.GERMAN);
            for (var language : Language.values()) {
                assertThat(keys(room, "citizen", language))
                        .as(language.ownName())
                        .isEqualTo(german);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> staff_find_the_same_words_in_german_and_english() {
        return rooms().map(room -> DynamicTest.dynamicTest(
                room.getFileName().toString(),
                () -> assertThat(keys(room, "staff", Language.ENGLISH))
                        .isEqualTo(keys(room, "staff", Language.GERMAN))));
    }

    @TestFactory
    Stream<DynamicTest> files_are_sorted_and_every_pattern_can_be_read() {
        return files().map(file ->
                DynamicTest.dynamicTest(TEXTS.relativize(file).toString(), () -> {
                    var keys = lines(file).stream()
                            .map(line -> line.substring(0, line.indexOf('=')))
                            .toList();
                    assertThat(keys).isSorted().doesNotHaveDuplicates();
                    texts(file)
                            .forEach((key, text) ->
                                    assertThat(new MessageFormat(text)).as(key).isNotNull());
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_language_fills_in_the_same_arguments() {
        return rooms().map(room -> DynamicTest.dynamicTest(room.getFileName().toString(), () -> {
            for (var audience : List.of("citizen", "staff")) {
                var german = texts(room, audience, Language.GERMAN);
                for (var language : Language.values()) {
                    texts(room, audience, language)
                            .forEach((key, text) -> assertThat(
                                            new MessageFormat(german.getOrDefault(key, "")).getArgumentNames())
                                    .as(key + " in " + language.ownName())
                                    .containsAll(new MessageFormat(text).getArgumentNames()));
                }
            }
        }));
    }

    @Test
    void every_word_is_used() {
        var literals = found(LITERAL);

        var unused = allKeys().stream()
                .filter(key -> !literals.contains(key) && prefixes(key).noneMatch(literals::contains))
                .toList();

        assertThat(unused).isEmpty();
    }

    @Test
    void every_word_that_is_used_exists() {
        var keys = allKeys();

        var absent = found(ASKED).stream()
                .filter(asked -> !keys.contains(asked) && keys.stream().noneMatch(key -> key.startsWith(asked)))
                .toList();

        assertThat(absent).isEmpty();
    }

    private static Set<String> allKeys() {
        return files().flatMap(file -> texts(file).keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Path room, String audience, Language language) {
        return texts(room, audience, language).keySet();
    }

    private static Map<String, String> texts(Path room, String audience, Language language) {
        var file = room.resolve(audience + '_' + language.tag() + ".properties");
        return Files.exists(file) ? texts(file) : Map.of();
    }

    private static Map<String, String> texts(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A key may be put together from a beginning and a name: the beginning must then stand in the code. */
    private static Stream<String> prefixes(String key) {
        var prefixes = new HashMap<String, Boolean>();
        for (var dot = key.lastIndexOf('.'); dot > key.indexOf('.'); dot = key.lastIndexOf('.', dot - 1)) {
            prefixes.put(key.substring(0, dot + 1), true);
            prefixes.put(key.substring(0, dot), true);
        }
        if (key.startsWith("enum.")) {
            prefixes.put("enum.", true);
        }
        return prefixes.keySet().stream();
    }

    private static Set<String> found(Pattern pattern) {
        try (var sources = Files.walk(SOURCES)) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Path> files() {
        return rooms().flatMap(TranslationTest::list)
                .filter(file -> file.toString().endsWith(".properties"));
    }

    private static Stream<Path> rooms() {
        return list(TEXTS);
    }

    private static Stream<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
