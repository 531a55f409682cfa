package org.jobcenterportal.measures;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** The offers that the house brings along: all there, said in three languages, and said simply. */
class CatalogueWordsTest {

    private static final int OFFERS_OF_THE_PROGRAMME = 41;
    private static final List<Language> LANGUAGES = List.of(Language.values());
    private static final Pattern GENITIVE = Pattern.compile("(?i)\\b(des|eines|deren|dessen|wegen|trotz)\\b");
    private static final Pattern PASSIVE = Pattern.compile("(?i)\\b(wird|werden|wurden?|worden)\\b");
    private static final Pattern CONJUNCTIVE = Pattern.compile("(?i)\\b(wäre|hätte|könnte|würde)n?\\b");
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{15,}");

    private final List<Map<String, Object>> offers = offers();
    private final Map<Language, Map<String, Map<String, String>>> words = words();

    @Test
    void every_offer_of_the_programme_is_there_once() {
        assertThat(offers).hasSize(OFFERS_OF_THE_PROGRAMME);
        assertThat(offers).extracting(offer -> offer.get("key")).doesNotHaveDuplicates();
    }

    @Test
    void every_offer_is_an_entry_that_the_catalogue_takes() {
        assertThat(offers)
                .map(this::draft)
                .extracting(MeasureDraft::texts)
                .allSatisfy(texts -> assertThat(texts).containsOnlyKeys(LANGUAGES));
    }

    @ParameterizedTest
    @EnumSource
    void no_language_has_words_for_an_offer_that_is_not_there(Language language) {
        assertThat(words.get(language).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        offers.stream().map(offer -> (String) offer.get("key")).toList());
    }

    @ParameterizedTest
    @CsvSource({"GERMAN, 12", "ENGLISH, 15", "SIMPLE_GERMAN, 10"})
    void no_sentence_is_longer_than_its_language_allows(Language language, int most) {
        assertThat(sentences(language))
                .allSatisfy(
                        sentence -> assertThat(wordsIn(sentence)).as(sentence).isLessThanOrEqualTo(most));
    }

    @ParameterizedTest
    @EnumSource
    void a_summary_is_short(Language language) {
        assertThat(words.get(language).values())
                .map(text -> text.get("summary"))
                .allSatisfy(summary -> assertThat(summary.length()).as(summary).isLessThanOrEqualTo(75));
    }

    @Test
    void leichte_sprache_keeps_away_from_genitive_passive_conjunctive_and_long_words() {
        assertThat(sentences(Language.SIMPLE_GERMAN))
                .noneMatch(containing(GENITIVE))
                .noneMatch(containing(PASSIVE))
                .noneMatch(containing(CONJUNCTIVE))
                .noneMatch(containing(LONG_WORD));
    }

    @Test
    void no_words_promise_anything_about_consequences() {
        assertThat(LANGUAGES.stream().flatMap(this::sentences))
                .noneMatch(containing(
                        Pattern.compile("(?i)nachteil|rechtsfolge|folgen|freiwillig(?!en)|disadvantage|consequence")));
    }

    @Test
    void the_programme_names_no_offer_that_is_expressly_voluntary() {
        assertThat(offers).map(this::draft).noneMatch(MeasureDraft::isVoluntary);
    }

    @Test
    void the_equality_officer_alone_leads_to_elternforum_light_and_to_nothing_else() {
        assertThat(offers)
                .map(this::draft)
                .filteredOn(draft -> draft.access() == Access.THROUGH_EQUALITY_OFFICER)
                .extracting(draft -> draft.key().value())
                .containsExactly("elternforum-light");
    }

    @Test
    void whoever_is_in_a_health_offer_has_given_away_something_about_health() {
        assertThat(offers)
                .map(this::draft)
                .allSatisfy(draft -> assertThat(draft.revealsHealth())
                        .as(draft.key().value())
                        .isEqualTo(draft.audiences().contains(Audience.HEALTH_LIMITED)));
    }

    @Test
    void a_provider_that_is_named_is_known() {
        assertThat(offers)
                .map(offer -> offer.get("provider"))
                .filteredOn(provider -> provider != null)
                .isSubsetOf(providers());
    }

    private MeasureDraft draft(Map<String, Object> offer) {
        var key = (String) offer.get("key");
        var texts = new EnumMap<Language, MeasureText>(Language.class);
        for (var language : LANGUAGES) {
            texts.put(language, text(words.get(language).get(key)));
        }
        return new MeasureDraft(
                new MeasureKey(key),
                Instrument.valueOf((String) offer.get("instrument")),
                Access.valueOf((String) offer.get("access")),
                offer.get("german") instanceof String level ? LanguageLevel.valueOf(level) : null,
                audiences(offer),
                offer.get("childcare") instanceof Map<?, ?> ages
                        ? new AgeSpan((Integer) ages.get("fromAge"), (Integer) ages.get("toAge"))
                        : null,
                (Boolean) offer.get("voluntary"),
                (Boolean) offer.get("revealsHealth"),
                (Boolean) offer.get("public"),
                (Integer) offer.get("maxMonths"),
                texts);
    }

    private static MeasureText text(Map<String, String> said) {
        assertThat(said.keySet()).containsExactlyInAnyOrder("name", "summary", "forWhom", "goal", "content");
        return new MeasureText(
                said.get("name"), said.get("summary"), said.get("forWhom"), said.get("goal"), said.get("content"));
    }

    @SuppressWarnings("unchecked")
    private static Set<Audience> audiences(Map<String, Object> offer) {
        var audiences = new HashSet<Audience>();
        ((List<String>) offer.get("audiences")).forEach(audience -> audiences.add(Audience.valueOf(audience)));
        return audiences;
    }

    private Stream<String> sentences(Language language) {
        return words.get(language).values().stream()
                .flatMap(text -> text.entrySet().stream())
                .filter(part -> !part.getKey().equals("name"))
                .flatMap(part -> Arrays.stream(part.getValue().split("(?<=[.?!]) ")));
    }

    private static long wordsIn(String sentence) {
        return Arrays.stream(sentence.split("\\s+"))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    private static Predicate<String> containing(Pattern what) {
        return sentence -> what.matcher(sentence).find();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> offers() {
        return (List<Map<String, Object>>) read("catalogue").get("measures");
    }

    @SuppressWarnings("unchecked")
    private static List<Object> providers() {
        return ((List<Map<String, Object>>) read("catalogue").get("providers"))
                .stream().map(provider -> provider.get("key")).toList();
    }

    private static Map<Language, Map<String, Map<String, String>>> words() {
        return LANGUAGES.stream().collect(toMap(language -> language, language -> read("words/" + language.tag())));
    }

    /** Refuses a file that gives the same key twice. */
    private static <T> Map<String, T> read(String name) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream file = CatalogueWordsTest.class.getResourceAsStream("/measures/" + name + ".yaml")) {
            return new Yaml(options).load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
