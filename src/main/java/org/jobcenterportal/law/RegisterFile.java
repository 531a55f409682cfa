package org.jobcenterportal.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The register as the file {@code law/rules.json} writes it; whatever the file says beyond this is refused. */
record RegisterFile(LocalDate asOf, List<Entry> rules) {

    private static final String FILE = "/law/rules.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** A rule with all its versions, the oldest first. */
    record Entry(RuleKey key, FieldOfLaw field, DecisiveDay decisive, List<Version> versions) {

        List<Rule> asRules() {
            return versions.stream()
                    .map(version -> version.asRule(key, field, decisive))
                    .toList();
        }
    }

    /** A version of a rule; what is left out is not there. */
    record Version(
            String stage,
            String paragraph,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Map<String, String> values,
            @Nullable List<LocalDate> texts,
            @Nullable String enactment,
            @Nullable Set<Doubt> unverified) {

        Rule asRule(RuleKey key, FieldOfLaw field, DecisiveDay decisive) {
            var given = new TreeMap<String, Value>();
            if (values != null) {
                values.forEach((name, written) -> given.put(name, Value.of(written)));
            }
            return new Rule(
                    key,
                    field,
                    stage,
                    paragraph,
                    new Validity(from, until),
                    decisive,
                    given,
                    new Source(texts == null ? List.of() : texts, enactment),
                    unverified == null ? Set.of() : unverified);
        }
    }

    static Register read() {
        try (var file = RegisterFile.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + FILE);
            }
            return read(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + FILE, failure);
        }
    }

    static Register read(InputStream file) {
        var written = JSON.readValue(file, RegisterFile.class);
        var versions = new EnumMap<RuleKey, List<Rule>>(RuleKey.class);
        for (var entry : written.rules()) {
            if (versions.put(entry.key(), entry.asRules()) != null) {
                throw new IllegalArgumentException("Two entries for " + entry.key());
            }
        }
        return new Register(written.asOf(), versions);
    }
}
