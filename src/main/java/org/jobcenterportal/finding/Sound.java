package org.jobcenterportal.finding;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One word of a name as one hears it, so that ways of writing it fall together: Meyer, Maier and Mayer; Özdemir, Oezdemir and
 * Ozdemir; Kowaltschuk and Kovalchuk; Jussuf and Yusuf. Small Latin letters only, none twice in a row.
 */
final class Sound {

    /** What is written and what remains of it; of those that fit, the longest counts. Other letters stand for themselves. */
    private static final Map<Character, List<Rule>> RULES = rules(
            "ae:a oe:o ue:u aue:aue eue:eue ei:ai ey:ai ej:ai ai:ai ay:ai aj:ai ie:i ou:u y:i j:i",
            "tsch:k tch:k cz:k sch:s schtsch:sk sh:s shch:sk sz:s ts:s tz:s z:s zh:s dsch:i dzh:i dj:i",
            "ch:k kh:k gh:g ck:k c:k q:k x:ks ph:f pf:f v:f w:f th:t dt:t dh:d rh:r");

    private static final String[] PLAIN = plainLetters();

    private final String letters;
    private final int[] ends;
    private final String plain;
    private final int[] plainEnds;

    private Sound(String letters, int[] ends, String plain, int[] plainEnds) {
        this.letters = letters;
        this.ends = ends;
        this.plain = plain;
        this.plainEnds = plainEnds;
    }

    /** The sound of one word. */
    static Sound of(String word) {
        return isLatin(word) ? ofLatin(word) : ofLatin(Latin.LETTERS.transliterate(word));
    }

    String letters() {
        return letters;
    }

    int length() {
        return letters.length();
    }

    /** How much of the word as it is written makes the first sounds. */
    int written(int sounds) {
        return sounds == 0 ? 0 : ends[sounds - 1];
    }

    /** What is written, in small letters without accents. */
    String plain() {
        return plain;
    }

    /** How much of the word as it is written makes its first plain letters. */
    int writtenPlain(int plainLetters) {
        return plainEnds[plainLetters - 1];
    }

    static boolean isVowel(char letter) {
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u' -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return letters;
    }

    /** A word with letters of no accent, and where each of them ends in what was written. */
    private static Sound ofLatin(String word) {
        var plain = new StringBuilder(word.length() + 4);
        var origin = new int[word.length() * 4];
        for (int at = 0; at < word.length(); at++) {
            for (char letter : plain(word.charAt(at)).toCharArray()) {
                origin[plain.length()] = at + 1;
                plain.append(letter);
            }
        }
        return heard(plain, origin);
    }

    private static Sound heard(StringBuilder plain, int[] origin) {
        var letters = new StringBuilder(plain.length() + 2);
        var ends = new int[plain.length() * 2];
        for (int at = 0; at < plain.length(); ) {
            var rule = ruleAt(plain, at);
            int next = at + (rule == null ? 1 : rule.written().length());
            var heard = rule == null ? String.valueOf(plain.charAt(at)) : rule.heard();
            for (char letter : heard.toCharArray()) {
                if (letter == 'h' && isSilent(plain, at)) continue;
                if (letters.isEmpty() || letters.charAt(letters.length() - 1) != letter) {
                    letters.append(letter);
                }
                ends[letters.length() - 1] = origin[next - 1];
            }
            at = next;
        }
        return new Sound(letters.toString(), Arrays.copyOf(ends, letters.length()), plain.toString(), origin);
    }

    /** An h that only makes the vowel before it long. */
    private static boolean isSilent(StringBuilder plain, int at) {
        return at > 0
                && isVowel(plain.charAt(at - 1))
                && (at + 1 == plain.length() || !isVowel(plain.charAt(at + 1)) && plain.charAt(at + 1) != 'y');
    }

    private static @Nullable Rule ruleAt(StringBuilder plain, int at) {
        for (var rule : RULES.getOrDefault(plain.charAt(at), List.of())) {
            if (rule.fits(plain, at)) return rule;
        }
        return null;
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(letter -> letter < PLAIN.length);
    }

    private static String plain(char letter) {
        return letter < PLAIN.length ? PLAIN[letter] : "";
    }

    /** Every Latin letter without its accents; nothing for what is no letter. */
    private static String[] plainLetters() {
        var special = Map.of('ß', "ss", 'æ', "a", 'ø', "o", 'œ', "o", 'ł', "l", 'đ', "d", 'ı', "i", 'þ', "t");
        var plain = new String[0x250];
        for (char letter = 0; letter < plain.length; letter++) {
            var small = Character.toLowerCase(letter);
            plain[letter] = special.containsKey(small)
                    ? special.get(small)
                    : Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD)
                            .replaceAll("[^a-z]", "");
        }
        return plain;
    }

    private static Map<Character, List<Rule>> rules(String... lines) {
        var rules = new HashMap<Character, List<Rule>>();
        Stream.of(lines)
                .flatMap(line -> Stream.of(line.split(" ")))
                .map(Rule::of)
                .sorted((one, other) -> other.written().length() - one.written().length())
                .forEach(rule -> rules.computeIfAbsent(rule.written().charAt(0), first -> new ArrayList<>())
                        .add(rule));
        return Map.copyOf(rules);
    }

    private record Rule(String written, String heard) {

        static Rule of(String pair) {
            var parts = pair.toLowerCase(Locale.ROOT).split(":");
            return new Rule(parts[0], parts[1]);
        }

        boolean fits(StringBuilder plain, int at) {
            if (at + written.length() > plain.length()) return false;
            for (int letter = 0; letter < written.length(); letter++) {
                if (plain.charAt(at + letter) != written.charAt(letter)) return false;
            }
            return true;
        }
    }

    /** Needed by few, and slow to wake. */
    private static final class Latin {

        private static final Transliterator LETTERS = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
