package org.jobcenterportal.finding;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a name sounds and what letters it has, word by word in one row of bytes: so it stands on the page of a counsellor, and so
 * thousands are gone through without making anything anew for each of them.
 */
final class Spoken {

    /** Names of more words are found by the first of them. */
    static final int MOST_WORDS = 30;

    /** Words of more letters are found by the first of them. */
    private static final int MOST_LETTERS = Byte.MAX_VALUE;

    private byte[] bytes = new byte[0];
    private int words;

    /** Where the sound of each word begins; the next begins where it ends. */
    private final int[] sounds = new int[MOST_WORDS + 1];

    private final int[] plains = new int[MOST_WORDS + 1];

    /** A name that is compared by itself. */
    static Spoken of(List<Sound> words) {
        var spoken = new Spoken();
        spoken.read(written(words), 0);
        return spoken;
    }

    /** What stands on a page: how many words, the lengths of each one's sound and letters, all sounds, all letters. */
    static byte[] written(List<Sound> words) {
        int many = Math.min(words.size(), MOST_WORDS);
        var sounds = new StringBuilder();
        var plains = new StringBuilder();
        var lengths = new byte[2 * many];
        for (int word = 0; word < many; word++) {
            lengths[2 * word] = added(words.get(word).letters(), sounds);
            lengths[2 * word + 1] = added(words.get(word).plain(), plains);
        }
        var letters = sounds.append(plains).toString().getBytes(StandardCharsets.US_ASCII);
        var written = new byte[1 + lengths.length + letters.length];
        written[0] = (byte) many;
        System.arraycopy(lengths, 0, written, 1, lengths.length);
        System.arraycopy(letters, 0, written, 1 + lengths.length, letters.length);
        return written;
    }

    /** Becomes the name that is written there. */
    void read(byte[] page, int start) {
        bytes = page;
        words = page[start];
        int lengths = start + 1;
        sounds[0] = lengths + 2 * words;
        for (int word = 0; word < words; word++) {
            sounds[word + 1] = sounds[word] + page[lengths + 2 * word];
        }
        plains[0] = sounds[words];
        for (int word = 0; word < words; word++) {
            plains[word + 1] = plains[word] + page[lengths + 2 * word + 1];
        }
    }

    int words() {
        return words;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the sound of a word begins, or that of the one before it ends. */
    int soundAt(int word) {
        return sounds[word];
    }

    int plainLength(int word) {
        return plains[word + 1] - plains[word];
    }

    /** Whether a word begins with these letters. */
    boolean begins(int word, byte[] plain) {
        if (plainLength(word) < plain.length) return false;
        for (int at = 0; at < plain.length; at++) {
            if (bytes[plains[word] + at] != plain[at]) return false;
        }
        return true;
    }

    private static byte added(String letters, StringBuilder all) {
        int many = Math.min(letters.length(), MOST_LETTERS);
        all.append(letters, 0, many);
        return (byte) many;
    }
}
