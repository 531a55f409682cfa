package org.jobcenterportal.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules of the file {@code wording/fair.txt}. */
final class FairRules {

    private static final String FILE = "/wording/fair.txt";
    private static final String WORD_BEGINS = "(?<![\\p{L}\\d])";
    private static final String WORD_ENDS = "(?![\\p{L}\\d])";
    private static final int LOOKED_BACK = 50;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final Map<UnfairReason, String[]> laws = new EnumMap<>(UnfairReason.class);
    private final List<Rule> titles = new ArrayList<>();
    private final List<Rule> texts = new ArrayList<>();
    private final List<Pattern> forAll = new ArrayList<>();
    private final List<Pattern> allowed = new ArrayList<>();
    private final Map<String, String> men = new HashMap<>();
    private String seeking = "";

    /**
     * Words with which texts are searched, and what to write instead.
     *
     * @param before what has to stand before them; null for anything
     * @param ends what to write for the end of a word, which is the second bracket
     */
    record Rule(
            UnfairReason reason,
            Pattern pattern,
            String replacement,
            String paragraphs,
            String exception,
            @Nullable Pattern before,
            Map<String, String> ends) {

        /** Whether what was found is meant by the rule. */
        boolean means(String text, Matcher found) {
            return before == null
                    || before.matcher(text)
                            .region(Math.max(0, found.start() - LOOKED_BACK), found.start())
                            .find();
        }

        /** What to write for what was found, beginning with a capital where that did. */
        String instead(Matcher found) {
            if (replacement.isEmpty()) {
                return "";
            }
            var instead = new StringBuilder();
            for (int at = 0; at < replacement.length(); at++) {
                var letter = replacement.charAt(at);
                if (letter == '$') {
                    at++;
                    var group = found.group(replacement.charAt(at) - '0');
                    instead.append(group == null ? "" : group);
                } else {
                    instead.append(letter);
                }
            }
            if (!ends.isEmpty()) {
                instead.append(ends.get(found.group(2).toLowerCase(Locale.GERMAN)));
            }
            if (!instead.isEmpty() && Character.isUpperCase(found.group().charAt(0))) {
                instead.setCharAt(0, Character.toUpperCase(instead.charAt(0)));
            }
            return instead.toString();
        }
    }

    /** A part of a text. */
    record Span(int from, int until) {

        boolean covers(int start, int end) {
            return from <= start && end <= until;
        }
    }

    private FairRules() {}

    static FairRules read() {
        var rules = new FairRules();
        try (var file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FairRules.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            file.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\|(?: |$)", -1))
                    .forEach(rules::add);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + FILE, failure);
        }
        rules.addMen();
        return rules;
    }

    List<Rule> titles() {
        return titles;
    }

    List<Rule> texts() {
        return texts;
    }

    /** Whether a text says by itself that it is for every sex. */
    boolean isForAll(String text) {
        return forAll.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    /** Where a text says what the law allows or wants. */
    List<Span> allowed(String text) {
        return allowed.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }

    private void add(String[] parts) {
        switch (parts[0].strip()) {
            case "LAW" ->
                laws.put(UnfairReason.valueOf(parts[1].strip()), new String[] {parts[2].strip(), parts[3].strip()});
            case "FOR_ALL" -> forAll.add(Pattern.compile(parts[1].strip(), FLAGS));
            case "ALLOWED" -> allowed.add(words(parts[1].strip()));
            case "SEEKING" -> seeking = parts[1].strip();
            case "MAN" -> men.put(parts[1].strip(), parts[2].strip());
            case "TITLE" -> titles.add(rule(UnfairReason.valueOf(parts[1].strip()), words(parts[2].strip()), parts[3]));
            default -> {
                var rule = rule(UnfairReason.valueOf(parts[0].strip()), words(parts[1].strip()), parts[2]);
                titles.add(rule);
                texts.add(rule);
            }
        }
    }

    /** Words for a man at work: anywhere in a title, in a text only where somebody is looked for. */
    private void addMen() {
        var ends = men.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
        var word = Pattern.compile(WORD_BEGINS + "(\\p{L}*?)(" + ends + ")(?![\\p{L}:*_(-]|/(?:-|in))", FLAGS);
        var law = law(UnfairReason.ONE_SEX);
        var somebody = Pattern.compile("(?:" + seeking + ") $", FLAGS);
        titles.add(new Rule(UnfairReason.ONE_SEX, word, "$1", law[0], law[1], null, men));
        texts.add(new Rule(UnfairReason.ONE_SEX, word, "$1", law[0], law[1], somebody, men));
    }

    private Rule rule(UnfairReason reason, Pattern pattern, String replacement) {
        var law = law(reason);
        return new Rule(reason, pattern, replacement.strip(), law[0], law[1], null, Map.of());
    }

    private String[] law(UnfairReason reason) {
        return Objects.requireNonNull(laws.get(reason), "The law stands before its words");
    }

    private static Pattern words(String expression) {
        return Pattern.compile(WORD_BEGINS + "(?:" + expression + ")" + WORD_ENDS, FLAGS);
    }
}
