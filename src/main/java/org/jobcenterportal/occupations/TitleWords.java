package org.jobcenterportal.occupations;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a title as they are looked for: small letters, umlauts written out, and both genders of every form of
 * writing them ("Verkäufer:in", "Verkäufer/in", "Kaufmann/-frau", "Beamt(er/in)", "Landwirtschaftliche(r)").
 */
final class TitleWords {

    /** Additions that say nothing about the work, as employers write them. */
    private static final Pattern ANY_GENDER =
            Pattern.compile("\\((?:[mwdxfi]|div\\.?|gn)(?:\\s*[/|*,]\\s*(?:[mwdxfi]|div\\.?|gn))+\\)");

    private static final Pattern BRACKETED_ENDS = Pattern.compile("(\\p{L}{3,})\\((\\p{L}{1,2})/(\\p{L}{1,3})\\)");
    private static final Pattern BRACKETED_END = Pattern.compile("(\\p{L}{3,})\\((\\p{L}{1,3})\\)");
    private static final Pattern SPLIT_END = Pattern.compile("(\\p{L}{3,})[:/*_][-‑]?(innen|in|r|n|e|s)(?!\\p{L})");
    private static final Pattern SECOND_HALF = Pattern.compile("(\\p{L}{3,})/-(\\p{L}{3,})");
    private static final Pattern SIGNS = Pattern.compile("[(/:*_]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");

    /** What the second half of a title stands in for. */
    private static final List<String[]> HALVES = List.of(
            new String[] {"mann", "frau"},
            new String[] {"mann", "kraft"},
            new String[] {"frau", "mann"},
            new String[] {"gehilfe", "gehilfin"},
            new String[] {"arzt", "aerztin"},
            new String[] {"bauer", "baeuerin"},
            new String[] {"rat", "raetin"},
            new String[] {"koch", "koechin"},
            new String[] {"anwalt", "anwaeltin"},
            new String[] {"wirt", "wirtin"});

    private TitleWords() {}

    /** Every word of a title, in every form. */
    static Set<String> of(String title) {
        var spelled = spelled(title);
        return split(SIGNS.matcher(spelled).find() ? bothGenders(spelled) : spelled);
    }

    private static String bothGenders(String spelled) {
        var text = ANY_GENDER.matcher(spelled).replaceAll(" ");
        text = SECOND_HALF
                .matcher(text)
                .replaceAll(found -> found.group(1) + " " + second(found.group(1), found.group(2)));
        text = BRACKETED_ENDS
                .matcher(text)
                .replaceAll(found -> found.group(1) + found.group(2) + " " + found.group(1) + found.group(3));
        text = BRACKETED_END.matcher(text).replaceAll(found -> found.group(1) + " " + found.group(1) + found.group(2));
        return SPLIT_END
                .matcher(text)
                .replaceAll(found -> found.group(1) + " " + feminine(found.group(1), found.group(2)));
    }

    /** The words that somebody has typed so far; forms of both genders stay one word, for they are looked for as one. */
    static List<String> typed(String typed) {
        var text = ANY_GENDER.matcher(spelled(typed)).replaceAll(" ");
        text = SECOND_HALF.matcher(text).replaceAll("$1");
        text = BRACKETED_ENDS.matcher(text).replaceAll("$1");
        text = BRACKETED_END.matcher(text).replaceAll("$1");
        text = SPLIT_END.matcher(text).replaceAll("$1");
        return List.copyOf(split(text));
    }

    private static Set<String> split(String text) {
        var words = new LinkedHashSet<String>();
        for (var word : NO_WORD.split(text)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Small letters only, umlauts written out. */
    static String spelled(String text) {
        return text.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("é", "e");
    }

    private static String feminine(String word, String end) {
        var isWeak = word.endsWith("e") && end.startsWith("in");
        return (isWeak ? word.substring(0, word.length() - 1) : word) + end;
    }

    private static String second(String first, String half) {
        for (var pair : HALVES) {
            if (half.equals(pair[1]) && first.endsWith(pair[0])) {
                return first.substring(0, first.length() - pair[0].length()) + half;
            }
        }
        return half;
    }
}
