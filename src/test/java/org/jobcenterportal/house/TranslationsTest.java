package org.jobcenterportal.house;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.house.Bundles.Bundle;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that people read is there in every language of theirs, and nothing is there that nobody reads. */
class TranslationsTest {

    private static final List<Bundle> BUNDLES = Bundles.all();

    static List<Bundle> bundles() {
        return BUNDLES;
    }

    @Test
    void every_room_speaks_all_languages_of_its_readers() {
        var citizens = Stream.of(Language.values()).map(Language::tag).collect(Collectors.toSet());
        var staff = Set.of("de", "en");

        files().forEach((name, files) -> {
            var expected = name.endsWith("citizen") ? citizens : staff;
            assertThat(files.stream().map(Bundle::language)).as(name).containsExactlyInAnyOrderElementsOf(expected);
            var german = files.stream()
                    .filter(file -> file.language().equals("de"))
                    .findFirst()
                    .orElseThrow();
            for (var file : files) {
                assertThat(file.texts().keySet())
                        .as(file.file().toString())
                        .isEqualTo(german.texts().keySet());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void keys_stand_in_order_and_once(Bundle bundle) {
        assertThat(bundle.keysAsWritten()).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_text_is_empty(Bundle bundle) {
        assertThat(bundle.texts())
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    /** Leichte Sprache may leave a value out; no language may ask for one that nobody gives. */
    @ParameterizedTest
    @MethodSource("bundles")
    void every_text_can_be_formatted_with_the_values_of_the_german_one(Bundle bundle) {
        var german = files().get(bundle.room() + " " + bundle.audience()).stream()
                .filter(file -> file.language().equals("de"))
                .findFirst()
                .orElseThrow();

        assertThat(bundle.texts()).allSatisfy((key, text) -> {
            var values = values(german.texts().getOrDefault(key, ""));
            if (bundle.language().equals(Language.SIMPLE_GERMAN.tag())) {
                assertThat(values).as(key).containsAll(values(text));
            } else {
                assertThat(values(text)).as(key).isEqualTo(values);
            }
        });
    }

    @Test
    void no_key_belongs_to_two_audiences_or_rooms() {
        var owners = new TreeMap<String, Set<String>>();
        BUNDLES.forEach(bundle -> bundle.texts()
                .keySet()
                .forEach(key -> owners.computeIfAbsent(key, ignored -> new TreeSet<>())
                        .add(bundle.room() + " " + bundle.audience())));

        assertThat(owners).allSatisfy((key, rooms) -> assertThat(rooms).as(key).hasSize(1));
    }

    @Test
    void every_key_begins_with_its_room() {
        assertThat(BUNDLES)
                .allSatisfy(bundle -> assertThat(bundle.texts().keySet())
                        .as(bundle.file().toString())
                        .allMatch(key -> key.startsWith(bundle.room() + ".") || key.startsWith("enum.")));
    }

    @Test
    void every_key_is_used() {
        var used = literals();
        var beginnings = used.stream()
                .filter(literal -> literal.contains("."))
                .map(TranslationsTest::asBeginning)
                .toList();
        var enums = translatedEnums();

        assertThat(keys())
                .allMatch(
                        key -> used.contains(key)
                                || beginnings.stream().anyMatch(key::startsWith)
                                || enums.contains(key),
                        "is used");
    }

    /** A literal {@code <room>.kind.<what>} names a kind of message and is no key. */
    @Test
    void every_used_key_is_there() {
        var keys = keys();
        var rooms = BUNDLES.stream().map(Bundle::room).collect(Collectors.toSet());
        Predicate<String> looksLikeKey = literal -> literal.matches("[a-z]+(?!\\.kind\\.)(\\.[A-Za-z0-9-]+){2,}")
                && rooms.contains(literal.substring(0, literal.indexOf('.')));

        assertThat(literals().stream().filter(looksLikeKey))
                .isNotEmpty()
                .allMatch(
                        literal -> keys.contains(literal)
                                || keys.stream().anyMatch(key -> key.startsWith(asBeginning(literal))),
                        "has a text");
    }

    @Test
    void an_enum_that_people_read_has_a_text_for_each_of_its_constants() {
        var keys = keys();
        var types = keys.stream()
                .filter(key -> key.startsWith("enum."))
                .map(key -> key.split("\\.")[1])
                .collect(Collectors.toSet());

        assertThat(types).isNotEmpty();
        for (var type : types) {
            var constants = enums().getOrDefault(type, Set.of());
            assertThat(constants).as("there is an enum " + type).isNotEmpty();
            assertThat(keys.stream().filter(key -> key.startsWith("enum." + type + ".")))
                    .as(type)
                    .containsExactlyInAnyOrderElementsOf(constants);
        }
    }

    @Test
    void values_inside_plurals_and_choices_are_seen() {
        var text = "{0, plural, one {ein Termin bei {1}} other {# Termine, {2, select, MS {Frau} other {Herr}}}}";

        assertThat(values(text)).containsExactly("0", "1", "2");
    }

    @Test
    void keys_out_of_order_are_seen(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("citizen_de.properties"), "b.two=2\n# a remark\na.one=1\n");
        var bundle = new Bundle(file, "b", "citizen", "de", Map.of());

        assertThat(bundle.keysAsWritten()).containsExactly("b.two", "a.one");
    }

    /** A literal without its last words, to which code adds them. */
    private static String asBeginning(String literal) {
        return literal.endsWith(".") ? literal : literal + ".";
    }

    private static Set<String> keys() {
        var keys = new TreeSet<String>();
        BUNDLES.forEach(bundle -> keys.addAll(bundle.texts().keySet()));
        return keys;
    }

    private static Map<String, List<Bundle>> files() {
        return BUNDLES.stream().collect(groupingBy(bundle -> bundle.room() + " " + bundle.audience()));
    }

    private static Set<String> literals() {
        return Sources.literals().stream().map(Sources.Literal::text).collect(Collectors.toSet());
    }

    private static Set<String> translatedEnums() {
        var keys = new HashSet<String>();
        enums().values().forEach(keys::addAll);
        return keys;
    }

    /** The keys of all constants of each enum, by its simple name. */
    private static Map<String, Set<String>> enums() {
        var enums = new TreeMap<String, Set<String>>();
        for (var type : House.classes()) {
            if (type.isEnum()) {
                var constants = enums.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>());
                for (var field : type.getFields()) {
                    if (field.getModifiers().contains(JavaModifier.STATIC)
                            && field.getRawType().equals(type)) {
                        constants.add("enum." + type.getSimpleName() + "." + field.getName());
                    }
                }
            }
        }
        return enums;
    }

    private static Set<String> values(String text) {
        var pattern = new MessagePattern(text);
        var values = new TreeSet<String>();
        for (var part = 0; part < pattern.countParts(); part++) {
            if (pattern.getPartType(part) == MessagePattern.Part.Type.ARG_NUMBER
                    || pattern.getPartType(part) == MessagePattern.Part.Type.ARG_NAME) {
                values.add(pattern.getSubstring(pattern.getPart(part)));
            }
        }
        return values;
    }
}
