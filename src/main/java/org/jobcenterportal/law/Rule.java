package org.jobcenterportal.law;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A version of a rule: what held on which days, by which paragraph, and who says so. What it says in words is a text
 * with the key {@link #textKey()}; its name is the text of its {@link RuleKey}.
 *
 * @param stage tells the versions of a rule apart, and does not change when a day is corrected
 * @param doubts what of it is unverified
 */
public record Rule(
        RuleKey key,
        FieldOfLaw field,
        String stage,
        String paragraph,
        Validity validity,
        DecisiveDay decisiveDay,
        Map<String, Value> values,
        Source source,
        Set<Doubt> doubts) {

    public Rule {
        values = Map.copyOf(values);
        doubts = Set.copyOf(doubts);
        check(stage.matches("[a-z0-9]+(-[a-z0-9]+)*"), key, "a stage is a short word");
        check(
                paragraph.matches("§§? \\d+[a-z]?.* (SGB (I|II|III|IV|X)|BGB|MiLoG|Kennzahlen-VO)"),
                key,
                "a rule has its paragraph");
        check(!source.texts().isEmpty() || doubts.contains(Doubt.VALUE), key, "what stands in no text is in doubt");
        check(
                source.texts().stream().allMatch(validity::covers),
                key,
                "what was read while it did not hold proves nothing");
        check(
                isTold(validity.from() != null, source, doubts, Doubt.FROM)
                        && isTold(validity.until() != null, source, doubts, Doubt.UNTIL),
                key,
                "a day that nobody tells is in doubt");
    }

    /** The number of a value; it is a mistake to ask for one that the rule does not have. */
    public Quantity quantity(String name) {
        if (values.get(name) instanceof Quantity quantity) {
            return quantity;
        }
        throw new IllegalArgumentException(key + " has no number " + name);
    }

    /** The word of a value; it is a mistake to ask for one that the rule does not have. */
    public <E extends Enum<E>> E word(String name, Class<E> type) {
        if (values.get(name) instanceof Word word) {
            return word.as(type);
        }
        throw new IllegalArgumentException(key + " has no word " + name);
    }

    /**
     * What is in doubt about the rule on a day. Between the oldest and the youngest text that say so, it held, whatever is
     * unknown about its first and last day; before the oldest text, nobody has looked.
     */
    public Set<Doubt> doubtsOn(LocalDate day) {
        var all = EnumSet.noneOf(Doubt.class);
        all.addAll(doubts);
        if (source.isBeforeAllTexts(day) && validity.from() == null) {
            all.add(Doubt.FROM);
        } else if (source.isNotBeforeAllTexts(day)) {
            all.remove(Doubt.FROM);
        }
        if (source.isNotAfterAllTexts(day)) {
            all.remove(Doubt.UNTIL);
        }
        return all;
    }

    public boolean isVerifiedOn(LocalDate day) {
        return doubtsOn(day).isEmpty();
    }

    /** The key of what the rule says, in our own words. */
    public String textKey() {
        return "law.rule." + key.inTexts() + "." + stage;
    }

    /** The names of its values in alphabetical order. */
    public List<String> valueNames() {
        return List.copyOf(new TreeMap<>(values).keySet());
    }

    private static boolean isTold(boolean hasDay, Source source, Set<Doubt> doubts, Doubt doubt) {
        return hasDay ? source.enactment() != null || doubts.contains(doubt) : !doubts.contains(doubt);
    }

    private static void check(boolean holds, RuleKey key, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException(key + ": " + complaint);
        }
    }
}
