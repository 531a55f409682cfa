package org.jobcenterportal.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the screens say about a rule is what the register says. */
class RuleTextsTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "i18n", "law");
    private static final Properties GERMAN = texts("staff_de.properties");
    private static final Properties ENGLISH = texts("staff_en.properties");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?]) +(?=[A-ZÄÖÜ0-9„“])");
    private static final int LONGEST_SENTENCE = 12;

    static Stream<Rule> versions() {
        return RegisterTest.versions();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void a_version_is_said_in_words_with_all_its_numbers(Rule version) {
        for (var value : version.values().values()) {
            if (value instanceof Quantity quantity && quantity.unit() != Quantity.Unit.TIMES) {
                assertThat(GERMAN.getProperty(version.textKey())).contains(written(quantity, ULocale.GERMANY));
                assertThat(ENGLISH.getProperty(version.textKey())).contains(written(quantity, ULocale.UK));
            }
        }
        assertThat(GERMAN).containsKey(version.textKey());
        assertThat(ENGLISH).containsKey(version.textKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff_de.properties", "staff_en.properties"})
    void no_text_is_left_of_a_version_that_is_gone(String file) {
        var keys = versions().map(Rule::textKey).collect(Collectors.toSet());

        assertThat(texts(file).stringPropertyNames())
                .filteredOn(key -> key.startsWith("law.rule."))
                .isSubsetOf(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff_de.properties", "staff_en.properties"})
    void sentences_are_short(String file) {
        assertThat(texts(file))
                .allSatisfy((key, text) -> assertThat(SENTENCE.split((String) text))
                        .as((String) key)
                        .allMatch(sentence -> sentence.split(" ").length <= LONGEST_SENTENCE));
    }

    @Test
    void a_reason_says_its_days_and_numbers() {
        var since = LocalDate.of(2026, 8, 31);

        assertThat(said(Reason.of("law.reason.unemployed.not-yet", since, since.plusYears(1))))
                .isEqualTo("Arbeitslos seit 31.08.2026. Langzeitarbeitslos wäre die Person ab 31.08.2027.");
        assertThat(said(Reason.of("law.reason.unemployed.added-up", 13L))).startsWith("13 Monate arbeitslos");
        assertThat(said(Reason.of("law.reason.recipient.not-yet", 20, 21, 24)))
                .isEqualTo("Erst 20 von 24 Monaten mit Leistung. Nötig sind 21.");
    }

    @Test
    void a_number_is_written_as_readers_write_it() {
        assertThat(written(Quantity.of("2500 EURO"), ULocale.GERMANY)).isEqualTo("2.500");
        assertThat(written(Quantity.of("13.90 EURO_AN_HOUR"), ULocale.GERMANY)).isEqualTo("13,90");
        assertThat(written(Quantity.of("13.90 EURO_AN_HOUR"), ULocale.UK)).isEqualTo("13.90");
    }

    private static String said(Reason reason) {
        return new MessageFormat(GERMAN.getProperty(reason.key()), ULocale.GERMANY)
                .format(reason.arguments().toArray());
    }

    private static String written(Quantity quantity, ULocale locale) {
        var format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(Math.max(0, quantity.number().scale()));
        return format.format(quantity.number());
    }

    private static Properties texts(String file) {
        var texts = new Properties();
        try {
            texts.load(new StringReader(Files.readString(FOLDER.resolve(file))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts;
    }
}
