package org.jobcenterportal.eligibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.measures.MeasureKey;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** The rules that come with the programme, as {@code eligibility/rules.yaml} writes them. */
record RulesFile(List<Entry> rules) {

    private static final String FILE = "eligibility/rules.yaml";

    /** The conditions of one offer. */
    record Entry(String measure, List<Line> asks) {}

    /** One condition; what is left out is not there. */
    record Line(
            CriterionKind kind,
            @Nullable String value,
            @Nullable String paragraph,
            @Nullable String from,
            @Nullable String until) {

        RuleDraft asDraft() {
            return new RuleDraft(new Condition(kind, value), paragraph, day(from), day(until));
        }

        private static @Nullable LocalDate day(@Nullable String written) {
            return written == null ? null : LocalDate.parse(written);
        }
    }

    /** A rule of the file and to which offer it belongs. */
    record Written(MeasureKey measure, RuleDraft draft) {}

    static List<Written> read() {
        var sources = new MutablePropertySources();
        try {
            new YamlPropertySourceLoader()
                    .load(FILE, new ClassPathResource(FILE))
                    .forEach(sources::addLast);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + FILE, failure);
        }
        return new Binder(ConfigurationPropertySources.from(sources))
                .bind("", RulesFile.class)
                .get()
                .written()
                .toList();
    }

    private Stream<Written> written() {
        return rules.stream()
                .flatMap(entry -> entry.asks().stream()
                        .map(line -> new Written(new MeasureKey(entry.measure()), line.asDraft())));
    }
}
