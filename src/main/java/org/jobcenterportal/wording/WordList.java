package org.jobcenterportal.wording;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules and words of the file {@code wording/german.txt}. */
final class WordList {

    private static final String FILE = "/wording/german.txt";
    private static final String WORD_BEGINS = "(?<!\\p{L})";
    private static final String WORD_ENDS = "(?!\\p{L})";

    private final List<Line> lines;
    private final List<Word> words;
    private final Set<String> everyday;
    private final Set<String> noParticiples;
    private final Pattern becomes;
    private final Pattern participle;

    /** A word with which texts are searched, and what to write instead. */
    record Word(HintKind kind, Pattern pattern, String instead) {}

    private record Line(String kind, String word, String instead) {}

    private WordList(List<Line> lines) {
        this.lines = List.copyOf(lines);
        words = lines.stream()
                .filter(line -> Set.of("JARGON", "FOREIGN_WORD", "THREAT").contains(line.kind()))
                .sorted(Comparator.comparingInt((Line line) -> line.word().length())
                        .reversed())
                .map(line -> new Word(
                        HintKind.valueOf(line.kind()),
                        Pattern.compile(
                                "(?<![\\p{L}-])" + Pattern.quote(line.word()) + "[\\p{L}:*]*",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        line.instead()))
                .toList();
        everyday = all("EVERYDAY");
        noParticiples = all("NO_PARTICIPLE");
        becomes = Pattern.compile(WORD_BEGINS + anyOf("BECOMES") + WORD_ENDS);
        participle = Pattern.compile(WORD_BEGINS + "(?:" + anyOf("PREFIX") + "?ge\\p{Ll}{2,}(?:t|en)|" + anyOf("PREFIX")
                + "?" + anyOf("FIXED_PREFIX") + "\\p{Ll}{2,}t|\\p{Ll}{2,}iert)" + WORD_ENDS);
    }

    static WordList read() {
        var lines = new ArrayList<Line>();
        try (var file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordList.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            file.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .forEach(parts -> lines.add(new Line(parts[0].strip(), parts[1].strip(), parts[2].strip())));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + FILE, failure);
        }
        return new WordList(lines);
    }

    /** The longer ones first, so that of two that begin alike the closer one is found. */
    List<Word> words() {
        return words;
    }

    int longestSentence() {
        return number("LONG_SENTENCE");
    }

    int nounsAtMost() {
        return number("NOUN_STYLE");
    }

    boolean isEveryday(String noun) {
        return everyday.contains(noun.toLowerCase(Locale.GERMAN));
    }

    boolean isParticiple(String word) {
        return !noParticiples.contains(word.toLowerCase(Locale.GERMAN));
    }

    /** The verb without which there is no passive. */
    Pattern becomes() {
        return becomes;
    }

    /** What else a passive has, by its shape. */
    Pattern participle() {
        return participle;
    }

    private String anyOf(String kind) {
        return all(kind).stream().map(Pattern::quote).collect(joining("|", "(?:", ")"));
    }

    private int number(String kind) {
        return lines.stream()
                .filter(line -> line.kind().equals(kind))
                .mapToInt(line -> Integer.parseInt(line.word()))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> all(String kind) {
        return lines.stream()
                .filter(line -> line.kind().equals(kind))
                .map(line -> line.word().toLowerCase(Locale.GERMAN))
                .collect(toSet());
    }
}
