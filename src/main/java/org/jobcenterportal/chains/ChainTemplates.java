package org.jobcenterportal.chains;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobcenterportal.measures.MeasureKey;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The patterns of {@code chains/templates.yaml}: part of the programme, read once, refused if they are not right. */
public final class ChainTemplates {

    private static final String FILE = "/chains/templates.yaml";
    private static final JsonMapper SHAPE = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final List<ChainTemplate> ALL = read();

    private record Entry(String key, boolean revealsHealth, Set<Branch> branches, List<Line> stations) {}

    private record Line(String key, StationKind kind, List<String> measures) {}

    private ChainTemplates() {}

    public static List<ChainTemplate> all() {
        return ALL;
    }

    public static Optional<ChainTemplate> find(String key) {
        return ALL.stream().filter(template -> template.key().equals(key)).findFirst();
    }

    /** The pattern of a chain that is recorded. */
    static ChainTemplate of(Chain chain) {
        return find(chain.template()).orElseThrow();
    }

    private static List<ChainTemplate> read() {
        try (var file = ChainTemplates.class.getResourceAsStream(FILE)) {
            Map<String, List<Object>> content = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return content.get("templates").stream()
                    .map(entry -> SHAPE.convertValue(entry, Entry.class))
                    .map(ChainTemplates::template)
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException missing) {
            throw new UncheckedIOException("The patterns of chains are missing", missing);
        }
    }

    private static ChainTemplate template(Entry entry) {
        return new ChainTemplate(
                entry.key(),
                entry.revealsHealth(),
                entry.branches(),
                entry.stations().stream()
                        .map(line -> new ChainTemplate.Stop(
                                line.key(),
                                line.kind(),
                                line.measures().stream().map(MeasureKey::new).toList()))
                        .toList());
    }
}
