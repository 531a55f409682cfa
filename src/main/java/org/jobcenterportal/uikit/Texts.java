package org.jobcenterportal.uikit;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.OfficeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every word that people read, from the files {@code i18n/<room>/<audience>_<language>.properties} of all rooms.
 *
 * <p>Texts for citizens exist in every language; texts for staff in German and English, and whoever reads Leichte
 * Sprache gets the German ones.
 */
@Component
public class Texts {

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);
    private final Set<String> missing = ConcurrentHashMap.newKeySet();
    private final boolean strict;

    /**
     * Reads all files of the classpath.
     *
     * @param strict whether a missing text is an error, as in tests, or is logged and left out, as in production
     */
    @Autowired
    Texts(@Value("${portal.texts.strict:false}") boolean strict) {
        this.strict = strict;
        for (var language : Language.values()) {
            var texts = new HashMap<String, String>();
            read("citizen", language, texts);
            read("staff", language == Language.SIMPLE_GERMAN ? Language.GERMAN : language, texts);
            patterns.put(language, Map.copyOf(texts));
            formats.put(language, new ConcurrentHashMap<>());
        }
    }

    /** The text in the language closest to the locale, with its arguments filled in. */
    public String text(Locale locale, String key, Object... arguments) {
        return text(Language.of(locale), key, arguments);
    }

    /** The text in the given language, with its arguments filled in. */
    public String text(Language language, String key, Object... arguments) {
        var pattern = patterns.get(language).get(key);
        if (pattern == null) {
            return withoutText(language, key, arguments);
        }
        if (arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        var format = formats.get(language).computeIfAbsent(key, ignored -> format(language, pattern));
        synchronized (format) {
            return format.format(onTheWallClock(arguments));
        }
    }

    /** Whether the language has a text of this key. */
    public boolean has(Locale locale, String key) {
        return patterns.get(Language.of(locale)).containsKey(key);
    }

    /** All keys of the language, in order. */
    public Set<String> keys(Language language) {
        return new TreeSet<>(patterns.get(language).keySet());
    }

    private String withoutText(Language language, String key, Object... arguments) {
        if (strict) {
            throw new IllegalArgumentException("No text '" + key + "' in " + language.tag());
        }
        if (missing.add(language.tag() + ' ' + key)) {
            LOG.error("No text '{}' in {}", key, language.tag());
        }
        return language == Language.GERMAN ? "" : text(Language.GERMAN, key, arguments);
    }

    /** English is British: 26 November 2026. */
    private static MessageFormat format(Language language, String pattern) {
        return new MessageFormat(
                pattern,
                language == Language.ENGLISH
                        ? ULocale.UK
                        : ULocale.forLocale(Locale.of(language.locale().getLanguage())));
    }

    private static Object[] onTheWallClock(Object... arguments) {
        return Stream.of(arguments)
                .map(argument -> argument instanceof Instant instant ? OfficeTime.at(instant) : argument)
                .toArray();
    }

    private static void read(String audience, Language language, Map<String, String> texts) {
        for (var file : files(audience + '_' + language.tag())) {
            var properties = new Properties();
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException failure) {
                throw new UncheckedIOException("Cannot read " + file, failure);
            }
            properties.stringPropertyNames().forEach(key -> {
                if (texts.put(key, properties.getProperty(key)) != null) {
                    throw new IllegalStateException("The text '" + key + "' is there twice, again in " + file);
                }
            });
        }
    }

    private static List<Resource> files(String name) {
        try {
            return List.of(new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*/" + name + ".properties"));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot look for texts", failure);
        }
    }
}
