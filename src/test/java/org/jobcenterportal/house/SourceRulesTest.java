package org.jobcenterportal.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRulesTest {

    /** Umlauts, or two words of which one stands in nearly every German sentence and in no English one. */
    private static final Pattern GERMAN = Pattern.compile(
            "[äöüÄÖÜß]|\\b(?:der|das|und|nicht|ist|sind|wird|werden|Sie|Ihre?n?|Bitte|bitte|mit|für|ein|eine|einen"
                    + "|keine?n?|auf|zum|zur|vom|beim|Uhr|Termine?|Beratung|Anmelden|Abmelden)\\b");

    /** Addresses of pages are German and stable. */
    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9/:_-]*");

    private static final Pattern INLINE_STYLE = Pattern.compile("setAttribute\\(\\s*\"style\"|\\bstyle=\\\\?\"");

    @Test
    void no_german_stands_in_the_code() {
        assertThat(Sources.literals().stream().filter(SourceRulesTest::isGerman))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bitte warten", "Größe", "Ihr Termin ist bestätigt", "10:00 Uhr"})
    void german_is_recognised(String text) {
        assertThat(isGerman(new Sources.Literal(Path.of("X.java"), text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ß", "meine/termine", "The time is taken", "select * from staff where id in (?)", "bitte"})
    void addresses_and_english_are_not(String text) {
        assertThat(isGerman(new Sources.Literal(Path.of("X.java"), text))).isFalse();
    }

    @Test
    void literals_are_told_from_comments() {
        var source = """
                // "no" 'x'
                String a = "yes \\"quoted\\" // still"; char b = '"'; /* "no" */ String c = "second";
                """;

        assertThat(Sources.literals(Path.of("X.java"), source))
                .extracting(Sources.Literal::text)
                .isEqualTo(List.of("yes \\\"quoted\\\" // still", "second"));
    }

    @Test
    void screens_have_no_inline_style() {
        assertThat(House.files(House.MAIN, ".java"))
                .isNotEmpty()
                .filteredOn(file -> file.toString().contains("/ui/")
                        || file.toString().contains("/uikit/")
                        || file.toString().contains("/shell/"))
                .allSatisfy(file -> assertThat(
                                INLINE_STYLE.matcher(House.read(file)).find())
                        .as(file.toString())
                        .isFalse());
    }

    @Test
    void nothing_is_left_to_be_done() {
        assertThat(House.files(Path.of("src"), ".java"))
                .filteredOn(file -> Pattern.compile("//\\s*(TODO|FIXME|XXX)")
                        .matcher(House.read(file))
                        .find())
                .isEmpty();
    }

    @Test
    void style_sheets_overrule_nothing_by_force() {
        assertThat(House.files(House.RESOURCES, ".css"))
                .isNotEmpty()
                .allSatisfy(
                        file -> assertThat(House.read(file)).as(file.toString()).doesNotContain("!important"));
    }

    @Test
    void every_public_type_says_what_it_is() {
        var undocumented = Pattern.compile(
                "(?m)(?<!\\*/\\n)^(?:@[^\\n]*\\n)*public (?:abstract |final |sealed |non-sealed |static )*"
                        + "(?:class|record|interface|enum|@interface) ");
        assertThat(House.files(House.MAIN, ".java"))
                .filteredOn(file -> {
                    var source = House.read(file);
                    var type = undocumented.matcher(source);
                    return type.find() && !source.substring(0, type.start()).contains("/**");
                })
                .isEmpty();
    }

    /** A single letter is spelling, not speech. */
    private static boolean isGerman(Sources.Literal literal) {
        return literal.text().length() > 1
                && !ADDRESS.matcher(literal.text()).matches()
                && GERMAN.matcher(literal.text()).find();
    }
}
