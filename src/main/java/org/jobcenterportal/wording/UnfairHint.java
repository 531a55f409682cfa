package org.jobcenterportal.wording;

/**
 * One place in a job advertisement that may put somebody at a disadvantage. It is a hint: nothing is blocked by it.
 *
 * @param from where it begins in the text
 * @param until where it ends
 * @param words what stands there
 * @param paragraphs where the AGG forbids it
 * @param exception where the AGG allows it under conditions
 * @param instead what to write there; empty where only the writer can know
 */
public record UnfairHint(
        UnfairReason reason, int from, int until, String words, String paragraphs, String exception, String instead) {

    /** Whether there are words that can be taken over. */
    public boolean hasSuggestion() {
        return !instead.isEmpty();
    }

    /**
     * The text with the suggestion in its place.
     *
     * @throws IllegalArgumentException if the text has changed since it was checked
     */
    public String takenOverInto(String text) {
        if (!hasSuggestion()
                || until > text.length()
                || !text.substring(from, until).equals(words)) {
            throw new IllegalArgumentException("The text has changed, or there is nothing to take over");
        }
        return text.substring(0, from) + instead + text.substring(until);
    }
}
