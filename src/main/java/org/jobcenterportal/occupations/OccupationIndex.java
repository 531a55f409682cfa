package org.jobcenterportal.occupations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jobcenterportal.occupations.OccupationList.Titled;

/** The words of a list of occupations, so that a typed text is found within a few milliseconds. */
final class OccupationIndex {

    private static final int MISSED = Byte.MAX_VALUE;
    private static final int WHOLE = 0;
    private static final int BEGINS = 1;
    private static final int INSIDE = 4;
    private static final int NEARLY = 7;
    /** How much less a word counts that comes later in the title, or is not shown at all. */
    private static final int[] EXTRA = {0, 2, 3};

    /** From how many letters on a piece is looked for inside of words, too. */
    private static final int PIECE = 4;

    private static final int MOST_WORDS = 6;
    private static final int LONGEST_WORD = 40;

    private final List<Occupation> occupations;
    private final int[] lengths;
    private final String[] words;
    private final int[] letters;
    private final int[][][] places;

    OccupationIndex(List<Titled> titles) {
        occupations = titles.stream().map(Titled::occupation).toList();
        lengths = occupations.stream()
                .mapToInt(occupation -> occupation.title().length())
                .toArray();
        var ranks = Stream.generate(TreeMap<String, List<Integer>>::new)
                .limit(EXTRA.length)
                .toList();
        for (int at = 0; at < titles.size(); at++) {
            var title = occupations.get(at).title();
            var known = new HashSet<String>();
            put(ranks.get(0), TitleWords.of(title.split(" ", 2)[0]), known, at);
            put(ranks.get(1), TitleWords.of(title), known, at);
            put(ranks.get(2), TitleWords.of(titles.get(at).others()), known, at);
        }
        words = ranks.stream()
                .flatMap(rank -> rank.keySet().stream())
                .distinct()
                .sorted()
                .toArray(String[]::new);
        letters = Arrays.stream(words).mapToInt(OccupationIndex::letters).toArray();
        places = ranks.stream().map(this::places).toArray(int[][][]::new);
    }

    List<Occupation> find(String typed, int most) {
        var asked = TitleWords.typed(typed).stream()
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .limit(MOST_WORDS)
                .toList();
        if (asked.isEmpty() || most < 1) {
            return List.of();
        }
        var costs = new int[occupations.size()];
        for (var word : asked) {
            var found = costsOf(word);
            for (int at = 0; at < costs.length; at++) {
                costs[at] = costs[at] >= MISSED || found[at] >= MISSED ? MISSED : costs[at] + found[at];
            }
        }
        var hits = new ArrayList<Integer>();
        for (int at = 0; at < costs.length; at++) {
            if (costs[at] < MISSED) {
                hits.add(at);
            }
        }
        hits.sort(Comparator.comparingInt((Integer at) -> costs[at])
                .thenComparingInt(at -> lengths[at])
                .thenComparing(at -> occupations.get(at).title()));
        return hits.stream().limit(most).map(occupations::get).toList();
    }

    private byte[] costsOf(String asked) {
        var costs = new byte[occupations.size()];
        Arrays.fill(costs, (byte) MISSED);
        var isFound = false;
        for (int at = first(asked); at < words.length && words[at].startsWith(asked); at++) {
            note(costs, at, words[at].length() == asked.length() ? WHOLE : BEGINS);
            isFound = true;
        }
        if (asked.length() >= PIECE) {
            var needed = letters(asked);
            for (int at = 0; at < words.length; at++) {
                if ((needed & ~letters[at]) == 0 && words[at].indexOf(asked, 1) > 0) {
                    note(costs, at, INSIDE);
                    isFound = true;
                }
            }
        }
        if (!isFound) {
            nearly(asked, costs);
        }
        return costs;
    }

    private void nearly(String asked, byte[] costs) {
        var allowed = Typos.allowed(asked);
        if (allowed == 0) {
            return;
        }
        var needed = letters(asked);
        for (int at = 0; at < words.length; at++) {
            // a slip brings in one wrong letter at most
            if (Integer.bitCount(needed & ~letters[at]) > allowed) {
                continue;
            }
            var typos = Typos.between(asked, words[at], allowed);
            if (typos <= allowed) {
                note(costs, at, NEARLY + typos);
            }
        }
    }

    private void note(byte[] costs, int word, int cost) {
        for (int rank = 0; rank < EXTRA.length; rank++) {
            for (var place : places[rank][word]) {
                costs[place] = (byte) Math.min(costs[place], cost + EXTRA[rank]);
            }
        }
    }

    /** Which letters a word has, one bit each. */
    private static int letters(String word) {
        var letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters |= 1 << (word.charAt(at) & 31);
        }
        return letters;
    }

    private int first(String asked) {
        var at = Arrays.binarySearch(words, asked);
        return at >= 0 ? at : -at - 1;
    }

    private int[][] places(TreeMap<String, List<Integer>> all) {
        return Arrays.stream(words)
                .map(word -> all.getOrDefault(word, List.of()).stream()
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static void put(TreeMap<String, List<Integer>> rank, Set<String> words, Set<String> known, int place) {
        words.stream()
                .filter(known::add)
                .forEach(word ->
                        rank.computeIfAbsent(word, none -> new ArrayList<>()).add(place));
    }
}
