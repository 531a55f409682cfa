package org.jobcenterportal.interviews;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jspecify.annotations.Nullable;

/**
 * What an employer reads of a guest before they meet, in her own words: no name, no address, no number by which she could
 * be found.
 *
 * @param german how well she speaks German; null where she does not say
 * @param hoursPerWeek how much she would like to work; null where she does not say
 */
public record GuestCard(
        String canDo,
        String looksFor,
        @Nullable LanguageLevel german,
        @Nullable Integer hoursPerWeek) {

    public static final int LONGEST = 300;
    public static final int MOST_HOURS = 60;

    /** An address of a mail or a page, or more digits than a year has. */
    private static final Pattern TRACE = Pattern.compile("@|www\\.|https?:|\\d(?:[ /().+-]{0,3}\\d){4,}");

    public GuestCard {
        canDo = canDo.strip();
        looksFor = looksFor.strip();
        if (!isValid(canDo) || !isValid(looksFor)) {
            throw new IllegalArgumentException("A card says in up to " + LONGEST + " characters what, and no address");
        }
        if (hoursPerWeek != null && (hoursPerWeek < 1 || hoursPerWeek > MOST_HOURS)) {
            throw new IllegalArgumentException("One works 1 to " + MOST_HOURS + " hours a week");
        }
    }

    /** Whether a text says something, is short enough and gives no address or number away. */
    public static boolean isValid(String text) {
        var said = text.strip();
        return !said.isEmpty()
                && said.length() <= LONGEST
                && said.chars().noneMatch(Character::isISOControl)
                && !givesAway(said);
    }

    /** Whether a text has an address or a number by which somebody could be found. */
    public static boolean givesAway(String text) {
        return TRACE.matcher(text).find();
    }

    /** Whether one of these words stands on it, such as a part of her name. */
    boolean names(Iterable<String> words) {
        var said = (canDo + " " + looksFor).toLowerCase(Locale.ROOT);
        for (var word : words) {
            if (word.length() > 2
                    && Pattern.compile("(?U)\\b" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "\\b")
                            .matcher(said)
                            .find()) {
                return true;
            }
        }
        return false;
    }
}
