package org.jobcenterportal.wording;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Service;

/** F98: says of a German text where it is hard to read, before others have to read it. It knows nothing of who wrote it. */
@Service
@InternalUse
public class PlainGerman {

    private static final int SHOWN = 60;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d:*'’-]*");
    private static final Pattern NOUN =
            Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{L}{3,}(?:ung|ungen|heit|heiten|keit|keiten|ierung|nahme)(?!\\p{L})");

    private final WordList list = WordList.read();

    PlainGerman() {}

    /** Every hint on a text, in the order of the text. */
    public List<Hint> check(String text) {
        var hints = new ArrayList<Hint>();
        words(text, hints);
        var sentences = BreakIterator.getSentenceInstance(Locale.GERMAN);
        sentences.setText(text);
        var from = sentences.first();
        for (var until = sentences.next(); until != BreakIterator.DONE; until = sentences.next()) {
            for (var line : lines(text, from, until)) {
                sentence(text, line[0], line[1], hints);
            }
            from = until;
        }
        hints.sort(Comparator.comparingInt(Hint::from).thenComparing(Hint::kind));
        return List.copyOf(hints);
    }

    /** A list has no full stops: a line that ends is a sentence that ends. */
    private static List<int[]> lines(String text, int from, int until) {
        var lines = new ArrayList<int[]>();
        var start = from;
        for (int at = from; at < until; at++) {
            if (text.charAt(at) == '\n') {
                lines.add(new int[] {start, at});
                start = at + 1;
            }
        }
        lines.add(new int[] {start, until});
        return lines;
    }

    private void sentence(String text, int from, int until, List<Hint> hints) {
        var sentence = text.substring(from, until).strip();
        var words = (int) WORD.matcher(sentence).results().count();
        if (words > list.longestSentence()) {
            hints.add(new Hint(HintKind.LONG_SENTENCE, from, until, shown(sentence), words, ""));
        }
        if (list.becomes().matcher(sentence).find()
                && list.participle()
                        .matcher(sentence)
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(list::isParticiple)) {
            hints.add(new Hint(HintKind.PASSIVE, from, until, shown(sentence), 0, ""));
        }
        var nouns = NOUN.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .filter(noun -> !list.isEveryday(singular(noun)))
                .toList();
        if (nouns.size() > list.nounsAtMost()) {
            hints.add(new Hint(HintKind.NOUN_STYLE, from, until, shown(String.join(", ", nouns)), nouns.size(), ""));
        }
    }

    private void words(String text, List<Hint> hints) {
        var taken = new boolean[text.length()];
        for (var word : list.words()) {
            word.pattern()
                    .matcher(text)
                    .results()
                    .filter(found -> !taken[found.start()])
                    .forEach(found -> {
                        for (int at = found.start(); at < found.end(); at++) {
                            taken[at] = true;
                        }
                        hints.add(new Hint(word.kind(), found.start(), found.end(), found.group(), 0, word.instead()));
                    });
        }
    }

    private static String singular(String noun) {
        return noun.endsWith("en") ? noun.substring(0, noun.length() - 2) : noun;
    }

    private static String shown(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, words.lastIndexOf(' ', SHOWN)) + " …";
    }
}
