package org.jobcenterportal.jobexchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.joboffers.Burden;
import org.jobcenterportal.joboffers.RequirementKind;
import org.jobcenterportal.joboffers.ShiftKind;
import org.jobcenterportal.joboffers.WayToApply;
import org.jobcenterportal.joboffers.Weight;
import org.jobcenterportal.joboffers.WorkingTimeModel;

/**
 * How fields and their words are called in files: {@code jobexchange/fields.txt} and {@code jobexchange/words.txt}. The
 * first name is written, every name is read; case, spaces and prefixes of a namespace count for nothing.
 */
final class ExchangeWords {

    private static final String FIELDS = "/jobexchange/fields.txt";
    private static final String WORDS = "/jobexchange/words.txt";

    private static final List<Class<? extends Enum<?>>> TYPES = List.of(
            WorkingTimeModel.class,
            ShiftKind.class,
            DayOfWeek.class,
            RequirementKind.class,
            Weight.class,
            Burden.class,
            WayToApply.class);

    private final Map<ExchangeField, String> headings = new EnumMap<>(ExchangeField.class);
    private final Map<ExchangeField, List<String>> paths = new EnumMap<>(ExchangeField.class);
    private final Map<String, ExchangeField> byHeading = new HashMap<>();
    private final Map<String, ExchangeField> byPath = new HashMap<>();
    private final Map<Enum<?>, String> written = new HashMap<>();
    private final Map<String, Enum<?>> read = new HashMap<>();

    private ExchangeWords() {}

    static ExchangeWords read() {
        var words = new ExchangeWords();
        lines(FIELDS).forEach(words::addField);
        lines(WORDS).forEach(words::addWord);
        return words;
    }

    String heading(ExchangeField field) {
        return Objects.requireNonNull(headings.get(field));
    }

    Optional<ExchangeField> ofHeading(String heading) {
        return Optional.ofNullable(byHeading.get(plain(heading)));
    }

    /** Where a field stands in XML, from the outside in. */
    List<String> path(ExchangeField field) {
        return Objects.requireNonNull(paths.get(field));
    }

    /** The field that stands at a path: the longest end of it that is known counts. */
    Optional<ExchangeField> ofPath(List<String> path) {
        for (int from = 0; from < path.size(); from++) {
            var field = byPath.get(plain(String.join("/", path.subList(from, path.size()))));
            if (field != null) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    String word(Enum<?> constant) {
        return Objects.requireNonNull(written.get(constant), constant.name());
    }

    <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        var found = read.get(type.getSimpleName() + " " + plain(word));
        if (found != null) {
            return Optional.of(type.cast(found));
        }
        return Stream.of(type.getEnumConstants())
                .filter(each -> plain(each.name()).equals(plain(word)))
                .findFirst();
    }

    private void addField(String[] parts) {
        var field = ExchangeField.valueOf(parts[0]);
        var names = parts[1].split(",");
        headings.put(field, names[0].strip());
        Arrays.stream(names).forEach(name -> byHeading.put(plain(name), field));
        var places = parts[2].split(",");
        paths.put(field, List.of(places[0].strip().split("/")));
        Arrays.stream(places).forEach(place -> byPath.put(plain(place), field));
    }

    private void addWord(String[] parts) {
        var constant = TYPES.stream()
                .filter(type -> type.getSimpleName().equals(parts[0]))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .filter(each -> each.name().equals(parts[1]))
                .findFirst()
                .orElseThrow();
        var names = parts[2].split(",");
        written.put(constant, names[0].strip());
        Arrays.stream(names).forEach(name -> read.put(parts[0] + " " + plain(name), constant));
    }

    private static String plain(String name) {
        return OpenJobs.spelled(name).replaceAll("[^a-z0-9/]", "");
    }

    private static List<String[]> lines(String name) {
        try (var file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ExchangeWords.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return file.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + name.toLowerCase(Locale.ROOT), failure);
        }
    }
}
