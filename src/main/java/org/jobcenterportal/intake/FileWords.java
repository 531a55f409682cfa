package org.jobcenterportal.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jobcenterportal.uikit.Language;
import org.springframework.core.io.ClassPathResource;

/** The words that files use: {@code intake/words.properties}, and the names of countries and languages. */
final class FileWords {

    private static final FileWords ALL = new FileWords();

    private final Map<String, Map<String, String>> meanings = new HashMap<>();

    private FileWords() {
        var words = new Properties();
        try (var file = new InputStreamReader(
                new ClassPathResource("intake/words.properties").getInputStream(), StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException missing) {
            throw new UncheckedIOException("The words of files are missing", missing);
        }
        words.stringPropertyNames().forEach(key -> learn(key, words.getProperty(key)));
        for (var language : new Language[] {Language.GERMAN, Language.ENGLISH}) {
            for (var code : Locale.getISOCountries()) {
                add("citizenship", Locale.of("", code).getDisplayCountry(language.locale()), code);
            }
            for (var code : Locale.getISOLanguages()) {
                add("language", Locale.of(code).getDisplayLanguage(language.locale()), code);
            }
        }
    }

    /** The constant that a word means, among those of a kind such as {@code role}. */
    static Optional<String> meaning(String kind, String word) {
        return Optional.ofNullable(ALL.meanings.getOrDefault(kind, Map.of()).get(plain(word)));
    }

    /** The word without what people write in different ways. */
    static String plain(String word) {
        var lower = word.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The name as it is compared: Özdemir and Oezdemir are one. */
    static String compared(String name) {
        var lower = name.toLowerCase(Locale.GERMAN).replace("ß", "ss");
        return Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u");
    }

    /** The ways in which a name with umlauts may be recorded; accents do not matter to the database. */
    static Set<String> spellings(String name) {
        var spellings = new LinkedHashSet<String>();
        spellings.add(name);
        spellings.add(name.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue"));
        spellings.add(name.replace("ae", "ä")
                .replace("oe", "ö")
                .replace("ue", "ü")
                .replace("Ae", "Ä")
                .replace("Oe", "Ö")
                .replace("Ue", "Ü")
                .replace("AE", "Ä")
                .replace("OE", "Ö")
                .replace("UE", "Ü"));
        return spellings;
    }

    private void learn(String key, String words) {
        int dot = key.indexOf('.');
        for (var word : words.split(",")) {
            add(dot < 0 ? "answer" : key.substring(0, dot), word, dot < 0 ? key : key.substring(dot + 1));
        }
    }

    private void add(String kind, String word, String constant) {
        meanings.computeIfAbsent(kind, any -> new HashMap<>()).putIfAbsent(plain(word), constant);
    }
}
