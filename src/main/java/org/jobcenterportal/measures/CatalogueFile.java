package org.jobcenterportal.measures;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.uikit.Language;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The offers of the programme of 2023 as {@code measures/catalogue.yaml} lists them, with the words of
 * {@code measures/words}; whatever the files say beyond this is refused.
 */
record CatalogueFile(List<Runner> providers, List<Entry> measures) {

    private static final String FOLDER = "/measures/";
    private static final JsonMapper SHAPE = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * One offer; what is left out the programme does not say.
     *
     * @param provider who runs it, where the programme names somebody
     * @param section where the programme speaks of it
     */
    record Entry(
            String key,
            Instrument instrument,
            @Nullable String provider,
            Access access,
            @Nullable LanguageLevel german,
            @Nullable Set<Audience> audiences,
            @Nullable Childcare childcare,
            boolean voluntary,
            @Nullable Boolean revealsHealth,
            @JsonProperty("public") @Nullable Boolean isPublic,
            @Nullable Integer maxMonths,
            String section) {}

    /** Somebody whom the programme names as running an offer. */
    record Runner(String key, String name) {}

    /** Children of which ages are looked after meanwhile. */
    record Childcare(int fromAge, int toAge) {}

    static List<MeasureDraft> read() {
        var words = Arrays.stream(Language.values()).collect(toMap(language -> language, CatalogueFile::words));
        return SHAPE.convertValue(load("catalogue.yaml"), CatalogueFile.class).measures().stream()
                .map(entry -> draft(entry, words))
                .toList();
    }

    private static MeasureDraft draft(Entry entry, Map<Language, Map<String, MeasureText>> words) {
        var texts = new EnumMap<Language, MeasureText>(Language.class);
        words.forEach((language, all) -> {
            var text = all.get(entry.key());
            if (text == null) {
                throw new IllegalStateException("No words for " + entry.key() + " in " + language);
            }
            texts.put(language, text);
        });
        return new MeasureDraft(
                new MeasureKey(entry.key()),
                entry.instrument(),
                entry.access(),
                entry.german(),
                entry.audiences() == null ? Set.of() : entry.audiences(),
                entry.childcare() == null
                        ? null
                        : new AgeSpan(
                                entry.childcare().fromAge(), entry.childcare().toAge()),
                entry.voluntary(),
                Boolean.TRUE.equals(entry.revealsHealth()),
                !Boolean.FALSE.equals(entry.isPublic()),
                entry.maxMonths(),
                texts);
    }

    private static Map<String, MeasureText> words(Language language) {
        var written = load("words/" + language.tag() + ".yaml");
        return written.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> SHAPE.convertValue(entry.getValue(), MeasureText.class)));
    }

    private static Map<String, Object> load(String name) {
        try (InputStream file = CatalogueFile.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + FOLDER + name);
            }
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + FOLDER + name, failure);
        }
    }
}
